using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Duplicates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "duplicate_of_id",
                table: "enr_household",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "enr_distinct_pair",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    first_id = table.Column<Guid>(nullable: false),
                    second_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_distinct_pair", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_duplicate_merge",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    kept_id = table.Column<Guid>(nullable: false),
                    gone_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    merged_at = table.Column<DateTime>(nullable: false),
                    before = table.Column<byte[]>(nullable: false),
                    kept_stamp = table.Column<Guid>(nullable: false),
                    undone_at = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_duplicate_merge", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_unit_id_search_key",
                table: "enr_household",
                columns: new[] { "unit_id", "search_key" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_distinct_pair_first_id_second_id",
                table: "enr_distinct_pair",
                columns: new[] { "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enr_distinct_pair_unit_id",
                table: "enr_distinct_pair",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_enr_duplicate_merge_kept_id",
                table: "enr_duplicate_merge",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "IX_enr_duplicate_merge_unit_id_merged_at",
                table: "enr_duplicate_merge",
                columns: new[] { "unit_id", "merged_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_distinct_pair");

            migrationBuilder.DropTable(
                name: "enr_duplicate_merge");

            migrationBuilder.DropIndex(
                name: "IX_enr_household_unit_id_search_key",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "duplicate_of_id",
                table: "enr_household");
        }
    }
}
