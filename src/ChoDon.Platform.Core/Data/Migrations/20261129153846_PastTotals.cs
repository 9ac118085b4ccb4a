using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class PastTotals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "qualifier",
                table: "platform_figure_row",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "platform_past_total",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 40, nullable: false),
                    figure_key = table.Column<string>(maxLength: 80, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    from_month = table.Column<DateOnly>(nullable: false),
                    to_month = table.Column<DateOnly>(nullable: false),
                    thousandths = table.Column<long>(nullable: false),
                    qualifier = table.Column<int>(nullable: false),
                    source = table.Column<string>(maxLength: 200, nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_past_total", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_past_total_figure_key_unit_id_to_month",
                table: "platform_past_total",
                columns: new[] { "figure_key", "unit_id", "to_month" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_past_total_to_month_figure_key",
                table: "platform_past_total",
                columns: new[] { "to_month", "figure_key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_past_total");

            migrationBuilder.DropColumn(
                name: "qualifier",
                table: "platform_figure_row");
        }
    }
}
