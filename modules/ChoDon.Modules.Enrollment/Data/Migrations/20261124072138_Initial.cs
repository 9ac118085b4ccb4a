using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enr_household",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    head_name = table.Column<string>(maxLength: 200, nullable: false),
                    search_key = table.Column<string>(maxLength: 200, nullable: false),
                    sort_key = table.Column<string>(maxLength: 400, nullable: false),
                    address = table.Column<string>(maxLength: 300, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_household", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_village_model",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    founded_on = table.Column<DateOnly>(nullable: false),
                    decision_number = table.Column<string>(maxLength: 100, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_village_model", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_membership",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    household_id = table.Column<Guid>(nullable: false),
                    village_model_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    committed_on = table.Column<DateOnly>(nullable: false),
                    joined_on = table.Column<DateOnly>(nullable: false),
                    left_on = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_membership", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_membership_enr_household_household_id",
                        column: x => x.household_id,
                        principalTable: "enr_household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enr_membership_enr_village_model_village_model_id",
                        column: x => x.village_model_id,
                        principalTable: "enr_village_model",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enr_post_holder",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    village_model_id = table.Column<Guid>(nullable: false),
                    post = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_post_holder", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_post_holder_enr_village_model_village_model_id",
                        column: x => x.village_model_id,
                        principalTable: "enr_village_model",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_sort_key_id",
                table: "enr_household",
                columns: new[] { "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_unit_id_sort_key_id",
                table: "enr_household",
                columns: new[] { "unit_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_household_id",
                table: "enr_membership",
                column: "household_id",
                unique: true,
                filter: "left_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_household_id_joined_on",
                table: "enr_membership",
                columns: new[] { "household_id", "joined_on" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_unit_id_joined_on_left_on",
                table: "enr_membership",
                columns: new[] { "unit_id", "joined_on", "left_on" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_membership_village_model_id",
                table: "enr_membership",
                column: "village_model_id");

            migrationBuilder.CreateIndex(
                name: "IX_enr_post_holder_village_model_id_post",
                table: "enr_post_holder",
                columns: new[] { "village_model_id", "post" },
                unique: true,
                filter: "last_day IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enr_post_holder_village_model_id_post_first_day",
                table: "enr_post_holder",
                columns: new[] { "village_model_id", "post", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_model_unit_id_founded_on",
                table: "enr_village_model",
                columns: new[] { "unit_id", "founded_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_membership");

            migrationBuilder.DropTable(
                name: "enr_post_holder");

            migrationBuilder.DropTable(
                name: "enr_household");

            migrationBuilder.DropTable(
                name: "enr_village_model");
        }
    }
}
