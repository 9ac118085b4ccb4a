using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class TagsToPlatform : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The host has migrated before and made the table.
            migrationBuilder.Sql("""
                INSERT INTO platform_village_tag (id, unit_id, tag, choice, first_day, last_day, stamp, saved_at)
                SELECT id, unit_id, tag, choice, first_day, last_day, stamp, saved_at FROM enr_village_tag
                """);

            migrationBuilder.DropTable(
                name: "enr_village_tag");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enr_village_tag",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    choice = table.Column<int>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    saved_at = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    tag = table.Column<int>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_village_tag", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_tag_tag_unit_id",
                table: "enr_village_tag",
                columns: new[] { "tag", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_tag_unit_id_choice",
                table: "enr_village_tag",
                columns: new[] { "unit_id", "choice" },
                unique: true,
                filter: "last_day IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_tag_unit_id_first_day",
                table: "enr_village_tag",
                columns: new[] { "unit_id", "first_day" });

            migrationBuilder.Sql("""
                INSERT INTO enr_village_tag (id, unit_id, tag, choice, first_day, last_day, stamp, saved_at)
                SELECT id, unit_id, tag, choice, first_day, last_day, stamp, saved_at FROM platform_village_tag
                """);
            migrationBuilder.Sql("DELETE FROM platform_village_tag");
        }
    }
}
