using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class SearchFromTheIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_enr_search_term_key_household_id",
                table: "enr_search_term");

            migrationBuilder.CreateIndex(
                name: "IX_enr_search_term_key_household_id_entry_position",
                table: "enr_search_term",
                columns: new[] { "key", "household_id", "entry", "position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_enr_search_term_key_household_id_entry_position",
                table: "enr_search_term");

            migrationBuilder.CreateIndex(
                name: "IX_enr_search_term_key_household_id",
                table: "enr_search_term",
                columns: new[] { "key", "household_id" });
        }
    }
}
