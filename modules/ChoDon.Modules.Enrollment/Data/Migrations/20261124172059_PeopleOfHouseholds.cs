using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class PeopleOfHouseholds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "rules_document_id",
                table: "enr_village_model",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "commitment_document_id",
                table: "enr_membership",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "birth_year",
                table: "enr_household",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "citizen_number",
                table: "enr_household",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "citizen_number_end",
                table: "enr_household",
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dissolved_on",
                table: "enr_household",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ethnic_group",
                table: "enr_household",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ethnic_list",
                table: "enr_household",
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "enr_household",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "sex",
                table: "enr_household",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "enr_household_event",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    household_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    other_household_id = table.Column<Guid>(nullable: true),
                    to_unit_id = table.Column<Guid>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_household_event", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_household_event_enr_household_household_id",
                        column: x => x.household_id,
                        principalTable: "enr_household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enr_household_member",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    household_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: true),
                    birth_year = table.Column<int>(nullable: true),
                    sex = table.Column<int>(nullable: true),
                    ethnic_group = table.Column<string>(maxLength: 2, nullable: true),
                    ethnic_list = table.Column<string>(maxLength: 4, nullable: true),
                    position = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_household_member", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_household_member_enr_household_household_id",
                        column: x => x.household_id,
                        principalTable: "enr_household",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_event_household_id_day",
                table: "enr_household_event",
                columns: new[] { "household_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_member_household_id_position",
                table: "enr_household_member",
                columns: new[] { "household_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_household_member_unit_id",
                table: "enr_household_member",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_household_event");

            migrationBuilder.DropTable(
                name: "enr_household_member");

            migrationBuilder.DropColumn(
                name: "rules_document_id",
                table: "enr_village_model");

            migrationBuilder.DropColumn(
                name: "commitment_document_id",
                table: "enr_membership");

            migrationBuilder.DropColumn(
                name: "birth_year",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "citizen_number",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "citizen_number_end",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "dissolved_on",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "ethnic_group",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "ethnic_list",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "enr_household");

            migrationBuilder.DropColumn(
                name: "sex",
                table: "enr_household");
        }
    }
}
