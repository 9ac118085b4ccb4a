using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class VillagesInFullAndFinding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                table: "enr_village_model",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "enr_village_model",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "planned_end",
                table: "enr_post_holder",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "enr_village_post_holder",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    post = table.Column<int>(nullable: false),
                    is_sole = table.Column<bool>(nullable: false),
                    title = table.Column<string>(maxLength: 100, nullable: true),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_village_post_holder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_village_tag",
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
                    table.PrimaryKey("PK_enr_village_tag", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_model_unit_id_name",
                table: "enr_village_model",
                columns: new[] { "unit_id", "name" },
                unique: true,
                filter: "closed_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_joined_on_household_id",
                table: "enr_membership",
                columns: new[] { "joined_on", "household_id" },
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_unit_id_left_on",
                table: "enr_membership",
                columns: new[] { "unit_id", "left_on" });

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

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_post_holder_unit_id_post",
                table: "enr_village_post_holder",
                columns: new[] { "unit_id", "post" },
                unique: true,
                filter: "last_day IS NULL AND is_sole");

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_post_holder_unit_id_post_first_day",
                table: "enr_village_post_holder",
                columns: new[] { "unit_id", "post", "first_day" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_search_term");

            migrationBuilder.DropTable(
                name: "enr_village_post_holder");

            migrationBuilder.DropTable(
                name: "enr_village_tag");

            migrationBuilder.DropIndex(
                name: "IX_enr_village_model_unit_id_name",
                table: "enr_village_model");

            migrationBuilder.DropIndex(
                name: "IX_enr_membership_joined_on_household_id",
                table: "enr_membership");

            migrationBuilder.DropIndex(
                name: "IX_enr_membership_unit_id_left_on",
                table: "enr_membership");

            migrationBuilder.DropIndex(
                name: "IX_enr_household_address_key_id",
                table: "enr_household");

            migrationBuilder.DropIndex(
                name: "IX_enr_household_unit_id_address_key_id",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "closed_on",
                table: "enr_village_model");

            migrationBuilder.DropColumn(
                name: "name",
                table: "enr_village_model");

            migrationBuilder.DropColumn(
                name: "planned_end",
                table: "enr_post_holder");

            migrationBuilder.DropColumn(
                name: "address_key",
                table: "enr_household");
        }
    }
}
