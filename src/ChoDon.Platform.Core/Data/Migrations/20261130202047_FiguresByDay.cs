using System;
using ChoDon.Platform.Core.Figures;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class FiguresByDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_figure_mark",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 40, nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: false),
                    done_at = table.Column<DateTime>(nullable: true),
                    is_failed = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_figure_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_figure_state",
                columns: table => new
                {
                    district_id = table.Column<Guid>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: false),
                    key = table.Column<string>(maxLength: 80, nullable: false),
                    status = table.Column<int>(nullable: false),
                    rule = table.Column<int>(nullable: false),
                    villages = table.Column<string>(maxLength: 32, nullable: false),
                    attempt = table.Column<Guid>(nullable: false),
                    computed_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_figure_state", x => new { x.district_id, x.first_day, x.last_day, x.key });
                });

            FigureDays.TakeOver(migrationBuilder);

            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.DropIndex(
                name: "IX_platform_figure_row_unit_id_month",
                table: "platform_figure_row");

            migrationBuilder.DropColumn(
                name: "computed_at",
                table: "platform_figure_row");

            migrationBuilder.DropColumn(
                name: "is_stale",
                table: "platform_figure_row");

            migrationBuilder.DropColumn(
                name: "stale_marks",
                table: "platform_figure_row");

            migrationBuilder.DropColumn(
                name: "status",
                table: "platform_figure_row");

            migrationBuilder.RenameColumn(
                name: "month",
                table: "platform_figure_row",
                newName: "last_day");

            migrationBuilder.RenameColumn(
                name: "to_month",
                table: "platform_figure_change",
                newName: "last_day");

            migrationBuilder.RenameColumn(
                name: "from_month",
                table: "platform_figure_change",
                newName: "first_day");

            migrationBuilder.AddColumn<DateOnly>(
                name: "first_day",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row",
                columns: new[] { "first_day", "last_day", "unit_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_mark_district_id_done_at_first_day",
                table: "platform_figure_mark",
                columns: new[] { "district_id", "done_at", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_mark_unit_id_done_at",
                table: "platform_figure_mark",
                columns: new[] { "unit_id", "done_at" });

            FigureDays.OfMonths(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            FigureDays.Forget(migrationBuilder);

            migrationBuilder.DropTable(
                name: "platform_figure_mark");

            migrationBuilder.DropTable(
                name: "platform_figure_state");

            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.DropIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row");

            migrationBuilder.DropColumn(
                name: "first_day",
                table: "platform_figure_row");

            migrationBuilder.RenameColumn(
                name: "last_day",
                table: "platform_figure_row",
                newName: "month");

            migrationBuilder.RenameColumn(
                name: "last_day",
                table: "platform_figure_change",
                newName: "to_month");

            migrationBuilder.RenameColumn(
                name: "first_day",
                table: "platform_figure_change",
                newName: "from_month");

            migrationBuilder.AddColumn<DateTime>(
                name: "computed_at",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<bool>(
                name: "is_stale",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "stale_marks",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "status",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row",
                columns: new[] { "month", "unit_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_row_unit_id_month",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "month" });
        }
    }
}
