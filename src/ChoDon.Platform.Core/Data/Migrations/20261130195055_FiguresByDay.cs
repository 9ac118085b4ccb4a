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
            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.DropIndex(
                name: "IX_platform_figure_row_unit_id_month",
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

            FigureDays.OfMonths(migrationBuilder);

            migrationBuilder.AddPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row",
                columns: new[] { "first_day", "last_day", "unit_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "first_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.DropIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row");

            FigureDays.BackToMonths(migrationBuilder);

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
