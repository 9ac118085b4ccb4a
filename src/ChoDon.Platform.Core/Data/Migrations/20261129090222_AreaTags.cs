using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class AreaTags : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_village_tag",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    tag = table.Column<int>(nullable: false),
                    choice = table.Column<int>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_village_tag", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_village_tag_tag_unit_id",
                table: "platform_village_tag",
                columns: new[] { "tag", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_village_tag_unit_id_choice",
                table: "platform_village_tag",
                columns: new[] { "unit_id", "choice" },
                unique: true,
                filter: "last_day IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_village_tag_unit_id_first_day",
                table: "platform_village_tag",
                columns: new[] { "unit_id", "first_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_village_tag");
        }
    }
}
