using ChoDon.Platform.Core.Figures;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class FigureRowsByVillage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            if (FigureRowTable.KeepByVillage(migrationBuilder))
                return;

            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.DropIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row");

            migrationBuilder.AddPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "first_day", "last_day", "key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row");

            migrationBuilder.AddPrimaryKey(
                name: "PK_platform_figure_row",
                table: "platform_figure_row",
                columns: new[] { "first_day", "last_day", "unit_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_row_unit_id_first_day",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "first_day" });
        }
    }
}
