using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Rehabilitation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Rehabilitation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reh_number_series",
                columns: table => new
                {
                    series = table.Column<string>(maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    last = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_number_series", x => new { x.series, x.unit_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "reh_rehabilitation_case",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    issuer_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    basis = table.Column<int>(nullable: false),
                    legal_ground = table.Column<string>(maxLength: 40, nullable: false),
                    is_minor = table.Column<bool>(nullable: false),
                    initials = table.Column<byte[]>(nullable: false),
                    decided_on = table.Column<DateOnly>(nullable: false),
                    starts_on = table.Column<DateOnly>(nullable: false),
                    months = table.Column<int>(nullable: true),
                    ends_on = table.Column<DateOnly>(nullable: true),
                    is_restricted = table.Column<bool>(nullable: false),
                    end_kind = table.Column<int>(nullable: true),
                    outcome = table.Column<int>(nullable: true),
                    grounds = table.Column<byte[]>(nullable: true),
                    proposed_end = table.Column<DateOnly>(nullable: true),
                    proposed_by = table.Column<Guid>(nullable: true),
                    proposed_by_name = table.Column<string>(maxLength: 200, nullable: true),
                    ended_on = table.Column<DateOnly>(nullable: true),
                    approved_by_name = table.Column<string>(maxLength: 200, nullable: true),
                    cancel_reason = table.Column<string>(maxLength: 200, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_rehabilitation_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reh_case_person",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    since = table.Column<DateTime>(nullable: false),
                    role = table.Column<int>(nullable: false, defaultValue: 1),
                    until = table.Column<DateTime>(nullable: true),
                    is_held_back = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_case_person", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_case_person_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reh_correction_request",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    asked_on = table.Column<DateOnly>(nullable: false),
                    due_on = table.Column<DateOnly>(nullable: false),
                    text = table.Column<byte[]>(nullable: false),
                    answered_on = table.Column<DateOnly>(nullable: true),
                    answer = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_correction_request", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_correction_request_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_goal",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    text = table.Column<byte[]>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_goal", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_goal_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_helped_person",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<byte[]>(nullable: false),
                    born_on = table.Column<byte[]>(nullable: true),
                    citizen_number = table.Column<byte[]>(nullable: true),
                    phone = table.Column<byte[]>(nullable: true),
                    address = table.Column<byte[]>(nullable: true),
                    decision = table.Column<byte[]>(nullable: true),
                    background = table.Column<byte[]>(nullable: true),
                    guardian = table.Column<byte[]>(nullable: true),
                    guardian_phone = table.Column<byte[]>(nullable: true),
                    agreed_on = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_helped_person", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_helped_person_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_mentorship",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    office = table.Column<string>(maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(nullable: true),
                    name_key = table.Column<string>(maxLength: 200, nullable: false),
                    place = table.Column<int>(nullable: true),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    notice = table.Column<string>(maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(maxLength: 300, nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_mentorship", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_mentorship_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_monthly_review",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    ordinal = table.Column<int>(nullable: false),
                    due_on = table.Column<DateOnly>(nullable: false),
                    written_on = table.Column<DateOnly>(nullable: true),
                    by_name = table.Column<string>(maxLength: 200, nullable: true),
                    text = table.Column<byte[]>(nullable: true),
                    next_action = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_monthly_review", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_monthly_review_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_need",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    note = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_need", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_need_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_visit",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    way = table.Column<int>(nullable: false),
                    note = table.Column<byte[]>(nullable: true),
                    by_name = table.Column<string>(maxLength: 200, nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_visit", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_visit_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_goal_step",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    goal_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    text = table.Column<byte[]>(nullable: false),
                    due_on = table.Column<DateOnly>(nullable: true),
                    done_on = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_goal_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_goal_step_reh_goal_goal_id",
                        column: x => x.goal_id,
                        principalTable: "reh_goal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reh_case_person_account_id",
                table: "reh_case_person",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_reh_case_person_case_id_account_id",
                table: "reh_case_person",
                columns: new[] { "case_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_correction_request_answered_on_due_on",
                table: "reh_correction_request",
                columns: new[] { "answered_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_correction_request_case_id",
                table: "reh_correction_request",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_reh_goal_case_id_position",
                table: "reh_goal",
                columns: new[] { "case_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_goal_step_case_id",
                table: "reh_goal_step",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_reh_goal_step_goal_id_position",
                table: "reh_goal_step",
                columns: new[] { "goal_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_helped_person_case_id",
                table: "reh_helped_person",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_mentorship_case_id",
                table: "reh_mentorship",
                column: "case_id",
                unique: true,
                filter: "last_day IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reh_mentorship_case_id_first_day",
                table: "reh_mentorship",
                columns: new[] { "case_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_mentorship_unit_id_name_key_place",
                table: "reh_mentorship",
                columns: new[] { "unit_id", "name_key", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_monthly_review_case_id_ordinal",
                table: "reh_monthly_review",
                columns: new[] { "case_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_monthly_review_written_on_due_on",
                table: "reh_monthly_review",
                columns: new[] { "written_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_need_case_id_kind",
                table: "reh_need",
                columns: new[] { "case_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_rehabilitation_case_issuer_id_year_number",
                table: "reh_rehabilitation_case",
                columns: new[] { "issuer_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reh_rehabilitation_case_starts_on_id",
                table: "reh_rehabilitation_case",
                columns: new[] { "starts_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_rehabilitation_case_unit_id_ended_on",
                table: "reh_rehabilitation_case",
                columns: new[] { "unit_id", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_rehabilitation_case_unit_id_starts_on",
                table: "reh_rehabilitation_case",
                columns: new[] { "unit_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_visit_case_id_day",
                table: "reh_visit",
                columns: new[] { "case_id", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reh_case_person");

            migrationBuilder.DropTable(
                name: "reh_correction_request");

            migrationBuilder.DropTable(
                name: "reh_goal_step");

            migrationBuilder.DropTable(
                name: "reh_helped_person");

            migrationBuilder.DropTable(
                name: "reh_mentorship");

            migrationBuilder.DropTable(
                name: "reh_monthly_review");

            migrationBuilder.DropTable(
                name: "reh_need");

            migrationBuilder.DropTable(
                name: "reh_number_series");

            migrationBuilder.DropTable(
                name: "reh_visit");

            migrationBuilder.DropTable(
                name: "reh_goal");

            migrationBuilder.DropTable(
                name: "reh_rehabilitation_case");
        }
    }
}
