using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Recognition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "enr_criterion_set",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    level = table.Column<int>(nullable: false),
                    code = table.Column<string>(maxLength: 50, nullable: false),
                    name_vi = table.Column<string>(maxLength: 300, nullable: false),
                    name_en = table.Column<string>(maxLength: 300, nullable: false),
                    basis_vi = table.Column<string>(maxLength: 1000, nullable: false),
                    basis_en = table.Column<string>(maxLength: 1000, nullable: false),
                    valid_from = table.Column<DateOnly>(nullable: false),
                    valid_to = table.Column<DateOnly>(nullable: true),
                    village_percent = table.Column<int>(nullable: true),
                    all_villages_register = table.Column<bool>(nullable: false),
                    rural_basis_vi = table.Column<string>(maxLength: 1000, nullable: true),
                    rural_basis_en = table.Column<string>(maxLength: 1000, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_criterion_set", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_recognition",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    level = table.Column<int>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    criterion_set_id = table.Column<Guid>(nullable: false),
                    state = table.Column<int>(nullable: false),
                    registered_on = table.Column<DateOnly>(nullable: false),
                    assessed_on = table.Column<DateOnly>(nullable: true),
                    meeting_on = table.Column<DateOnly>(nullable: true),
                    minutes_number = table.Column<string>(maxLength: 100, nullable: true),
                    minutes = table.Column<string>(maxLength: 4000, nullable: true),
                    minutes_document_id = table.Column<Guid>(nullable: true),
                    households_invited = table.Column<int>(nullable: true),
                    households_present = table.Column<int>(nullable: true),
                    households_in_favour = table.Column<int>(nullable: true),
                    checked_on = table.Column<DateOnly>(nullable: true),
                    proposal_number = table.Column<string>(maxLength: 100, nullable: true),
                    proposal = table.Column<int>(nullable: true),
                    opinion_way = table.Column<int>(nullable: true),
                    opinions = table.Column<string>(maxLength: 4000, nullable: true),
                    decided_on = table.Column<DateOnly>(nullable: true),
                    decision_number = table.Column<string>(maxLength: 100, nullable: true),
                    signer = table.Column<string>(maxLength: 200, nullable: true),
                    outcome = table.Column<int>(nullable: true),
                    certified_on = table.Column<DateOnly>(nullable: true),
                    certificate_number = table.Column<string>(maxLength: 100, nullable: true),
                    revoked_on = table.Column<DateOnly>(nullable: true),
                    revocation_number = table.Column<string>(maxLength: 100, nullable: true),
                    revocation_reason = table.Column<string>(maxLength: 1000, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_recognition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_village_point_item",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    text = table.Column<string>(maxLength: 500, nullable: false),
                    max_points = table.Column<int>(nullable: false),
                    first_year = table.Column<int>(nullable: false),
                    last_year = table.Column<int>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_village_point_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enr_criterion",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    criterion_set_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    code = table.Column<string>(maxLength: 20, nullable: false),
                    text_vi = table.Column<string>(maxLength: 2000, nullable: false),
                    text_en = table.Column<string>(maxLength: 2000, nullable: false),
                    evidence = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_criterion", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_criterion_enr_criterion_set_criterion_set_id",
                        column: x => x.criterion_set_id,
                        principalTable: "enr_criterion_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enr_criterion_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    recognition_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    criterion = table.Column<string>(maxLength: 20, nullable: false),
                    is_met = table.Column<bool>(nullable: false),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_criterion_assessment", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_criterion_assessment_enr_recognition_recognition_id",
                        column: x => x.recognition_id,
                        principalTable: "enr_recognition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enr_recognition_step",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    recognition_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    by = table.Column<string>(maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(nullable: true),
                    number = table.Column<string>(maxLength: 100, nullable: true),
                    outcome = table.Column<int>(nullable: true),
                    note = table.Column<string>(maxLength: 4000, nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_recognition_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_recognition_step_enr_recognition_recognition_id",
                        column: x => x.recognition_id,
                        principalTable: "enr_recognition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enr_village_points",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    recognition_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    item_id = table.Column<Guid>(nullable: false),
                    points = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enr_village_points", x => x.id);
                    table.ForeignKey(
                        name: "FK_enr_village_points_enr_recognition_recognition_id",
                        column: x => x.recognition_id,
                        principalTable: "enr_recognition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enr_village_points_enr_village_point_item_item_id",
                        column: x => x.item_id,
                        principalTable: "enr_village_point_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enr_criterion_criterion_set_id_code",
                table: "enr_criterion",
                columns: new[] { "criterion_set_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enr_criterion_assessment_recognition_id_criterion",
                table: "enr_criterion_assessment",
                columns: new[] { "recognition_id", "criterion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enr_criterion_set_unit_id_level_valid_from",
                table: "enr_criterion_set",
                columns: new[] { "unit_id", "level", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enr_recognition_year_unit_id",
                table: "enr_recognition",
                columns: new[] { "year", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enr_recognition_step_recognition_id_at",
                table: "enr_recognition_step",
                columns: new[] { "recognition_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_point_item_unit_id_first_year",
                table: "enr_village_point_item",
                columns: new[] { "unit_id", "first_year" });

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_points_item_id",
                table: "enr_village_points",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_enr_village_points_recognition_id_item_id",
                table: "enr_village_points",
                columns: new[] { "recognition_id", "item_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enr_criterion");

            migrationBuilder.DropTable(
                name: "enr_criterion_assessment");

            migrationBuilder.DropTable(
                name: "enr_recognition_step");

            migrationBuilder.DropTable(
                name: "enr_village_points");

            migrationBuilder.DropTable(
                name: "enr_criterion_set");

            migrationBuilder.DropTable(
                name: "enr_recognition");

            migrationBuilder.DropTable(
                name: "enr_village_point_item");
        }
    }
}
