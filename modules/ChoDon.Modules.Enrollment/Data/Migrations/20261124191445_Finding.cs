using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Finding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "address_key",
                table: "enr_household",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "enr_search_term",
                columns: table => new
                {
                    household_id = table.Column<Guid>(nullable: false),
                    entry = table.Column<int>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    key = table.Column<byte[]>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    marks = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_search_term", x => new { x.household_id, x.key, x.entry, x.position });
                    table.ForeignKey(
                        name: "FK_enr_search_term_enr_household_household_id",
                        column: x => x.household_id,
                        principalTable: "enr_household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_joined_on_household_id",
                table: "enr_membership",
                columns: new[] { "joined_on", "household_id" },
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_address_key_id",
                table: "enr_household",
                columns: new[] { "address_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_unit_id_address_key_id",
                table: "enr_household",
                columns: new[] { "unit_id", "address_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_search_term_key_household_id",
                table: "enr_search_term",
                columns: new[] { "key", "household_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_search_term");

            migrationBuilder.DropIndex(
                name: "IX_enr_membership_joined_on_household_id",
                table: "enr_membership");

            migrationBuilder.DropIndex(
                name: "IX_enr_household_address_key_id",
                table: "enr_household");

            migrationBuilder.DropIndex(
                name: "IX_enr_household_unit_id_address_key_id",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "address_key",
                table: "enr_household");
        }
    }
}
