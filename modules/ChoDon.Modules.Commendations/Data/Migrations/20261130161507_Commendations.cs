using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Commendations.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Commendations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmd_award_form",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    level = table.Column<int>(nullable: false),
                    is_for_collectives = table.Column<bool>(nullable: false),
                    is_for_people = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: false),
                    is_retired = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_award_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmd_council_member",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    office = table.Column<string>(maxLength: 200, nullable: true),
                    role = table.Column<int>(nullable: false),
                    account_id = table.Column<Guid>(nullable: true),
                    is_retired = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_council_member", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmd_number_series",
                columns: table => new
                {
                    series = table.Column<string>(maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    last = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_number_series", x => new { x.series, x.unit_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "cmd_occasion",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: false),
                    deadline = table.Column<DateOnly>(nullable: true),
                    criteria = table.Column<string>(maxLength: 4000, nullable: true),
                    is_closed = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_occasion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmd_own_template",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    text = table.Column<string>(maxLength: 20000, nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_own_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmd_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    occasion_id = table.Column<Guid>(nullable: false),
                    form_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    notation = table.Column<string>(maxLength: 40, nullable: false),
                    body = table.Column<string>(maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(nullable: false),
                    signer = table.Column<string>(maxLength: 200, nullable: false),
                    signer_title = table.Column<string>(maxLength: 200, nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_decision", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_decision_cmd_occasion_occasion_id",
                        column: x => x.occasion_id,
                        principalTable: "cmd_occasion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    occasion_id = table.Column<Guid>(nullable: false),
                    held_on = table.Column<DateOnly>(nullable: false),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    note = table.Column<string>(maxLength: 2000, nullable: true),
                    year = table.Column<int>(nullable: true),
                    number = table.Column<int>(nullable: true),
                    closed_at = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_meeting", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_meeting_cmd_occasion_occasion_id",
                        column: x => x.occasion_id,
                        principalTable: "cmd_occasion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_offered_form",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    occasion_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    form_id = table.Column<Guid>(nullable: false),
                    budget = table.Column<long>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_offered_form", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_offered_form_cmd_occasion_occasion_id",
                        column: x => x.occasion_id,
                        principalTable: "cmd_occasion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_quota",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    occasion_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    for_unit_id = table.Column<Guid>(nullable: false),
                    form_id = table.Column<Guid>(nullable: false),
                    most = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_quota", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_quota_cmd_occasion_occasion_id",
                        column: x => x.occasion_id,
                        principalTable: "cmd_occasion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    counted_at_id = table.Column<Guid>(nullable: false),
                    occasion_id = table.Column<Guid>(nullable: false),
                    form_id = table.Column<Guid>(nullable: false),
                    recipient = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    name_key = table.Column<string>(maxLength: 200, nullable: false),
                    search_key = table.Column<string>(maxLength: 400, nullable: false),
                    office = table.Column<string>(maxLength: 200, nullable: true),
                    report = table.Column<string>(maxLength: 20000, nullable: true),
                    state = table.Column<int>(nullable: false),
                    proposed_by = table.Column<string>(maxLength: 200, nullable: false),
                    submitted_on = table.Column<DateOnly>(nullable: true),
                    due_on = table.Column<DateOnly>(nullable: true),
                    consent_on = table.Column<DateOnly>(nullable: true),
                    decision_id = table.Column<Guid>(nullable: true),
                    decided_on = table.Column<DateOnly>(nullable: true),
                    presented_on = table.Column<DateOnly>(nullable: true),
                    has_appealed = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_proposal_cmd_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "cmd_decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmd_proposal_cmd_occasion_occasion_id",
                        column: x => x.occasion_id,
                        principalTable: "cmd_occasion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_seat",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    office = table.Column<string>(maxLength: 200, nullable: true),
                    role = table.Column<int>(nullable: false),
                    account_id = table.Column<Guid>(nullable: true),
                    is_present = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_seat", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_seat_cmd_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "cmd_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_agenda_item",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    in_favour = table.Column<int>(nullable: false),
                    against = table.Column<int>(nullable: false),
                    abstained = table.Column<int>(nullable: false),
                    involved = table.Column<int>(nullable: false),
                    is_passed = table.Column<bool>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_agenda_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_agenda_item_cmd_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "cmd_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmd_agenda_item_cmd_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "cmd_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_attachment",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    document_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 200, nullable: false),
                    added_at = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_attachment", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_attachment_cmd_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "cmd_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    figure_key = table.Column<string>(maxLength: 100, nullable: false),
                    thousandths = table.Column<long>(nullable: false),
                    qualifier = table.Column<int>(nullable: false),
                    first_month = table.Column<DateOnly>(nullable: false),
                    last_month = table.Column<DateOnly>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_evidence", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_evidence_cmd_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "cmd_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_proposal_author",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_proposal_author", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_proposal_author_cmd_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "cmd_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_proposal_step",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    after = table.Column<int>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    by_id = table.Column<Guid>(nullable: true),
                    by = table.Column<string>(maxLength: 200, nullable: false),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_proposal_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_proposal_step_cmd_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "cmd_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmd_vote",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    meeting_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    proposal_id = table.Column<Guid>(nullable: false),
                    seat_id = table.Column<Guid>(nullable: false),
                    choice = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmd_vote", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmd_vote_cmd_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "cmd_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cmd_vote_cmd_seat_seat_id",
                        column: x => x.seat_id,
                        principalTable: "cmd_seat",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_agenda_item_meeting_id_proposal_id",
                table: "cmd_agenda_item",
                columns: new[] { "meeting_id", "proposal_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_agenda_item_proposal_id",
                table: "cmd_agenda_item",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_attachment_proposal_id",
                table: "cmd_attachment",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_award_form_unit_id_name",
                table: "cmd_award_form",
                columns: new[] { "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_council_member_unit_id_is_retired",
                table: "cmd_council_member",
                columns: new[] { "unit_id", "is_retired" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_decision_occasion_id",
                table: "cmd_decision",
                column: "occasion_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_decision_unit_id_year_number_notation_body",
                table: "cmd_decision",
                columns: new[] { "unit_id", "year", "number", "notation", "body" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_evidence_proposal_id_figure_key",
                table: "cmd_evidence",
                columns: new[] { "proposal_id", "figure_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_meeting_occasion_id",
                table: "cmd_meeting",
                column: "occasion_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_meeting_unit_id_held_on",
                table: "cmd_meeting",
                columns: new[] { "unit_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_meeting_unit_id_year_number",
                table: "cmd_meeting",
                columns: new[] { "unit_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_occasion_unit_id_last_day",
                table: "cmd_occasion",
                columns: new[] { "unit_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_offered_form_occasion_id_form_id",
                table: "cmd_offered_form",
                columns: new[] { "occasion_id", "form_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_own_template_unit_id_kind",
                table: "cmd_own_template",
                columns: new[] { "unit_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_counted_at_id_submitted_on",
                table: "cmd_proposal",
                columns: new[] { "counted_at_id", "submitted_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_decided_on_id",
                table: "cmd_proposal",
                columns: new[] { "decided_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_decision_id",
                table: "cmd_proposal",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_occasion_id_form_id_state",
                table: "cmd_proposal",
                columns: new[] { "occasion_id", "form_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_state_due_on",
                table: "cmd_proposal",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_unit_id_name_key",
                table: "cmd_proposal",
                columns: new[] { "unit_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_author_proposal_id_account_id",
                table: "cmd_proposal_author",
                columns: new[] { "proposal_id", "account_id" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_proposal_step_proposal_id_at",
                table: "cmd_proposal_step",
                columns: new[] { "proposal_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_cmd_quota_occasion_id_form_id_for_unit_id",
                table: "cmd_quota",
                columns: new[] { "occasion_id", "form_id", "for_unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_seat_meeting_id_position",
                table: "cmd_seat",
                columns: new[] { "meeting_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmd_vote_meeting_id",
                table: "cmd_vote",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmd_vote_seat_id_proposal_id",
                table: "cmd_vote",
                columns: new[] { "seat_id", "proposal_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmd_agenda_item");

            migrationBuilder.DropTable(
                name: "cmd_attachment");

            migrationBuilder.DropTable(
                name: "cmd_award_form");

            migrationBuilder.DropTable(
                name: "cmd_council_member");

            migrationBuilder.DropTable(
                name: "cmd_evidence");

            migrationBuilder.DropTable(
                name: "cmd_number_series");

            migrationBuilder.DropTable(
                name: "cmd_offered_form");

            migrationBuilder.DropTable(
                name: "cmd_own_template");

            migrationBuilder.DropTable(
                name: "cmd_proposal_author");

            migrationBuilder.DropTable(
                name: "cmd_proposal_step");

            migrationBuilder.DropTable(
                name: "cmd_quota");

            migrationBuilder.DropTable(
                name: "cmd_vote");

            migrationBuilder.DropTable(
                name: "cmd_proposal");

            migrationBuilder.DropTable(
                name: "cmd_seat");

            migrationBuilder.DropTable(
                name: "cmd_decision");

            migrationBuilder.DropTable(
                name: "cmd_meeting");

            migrationBuilder.DropTable(
                name: "cmd_occasion");
        }
    }
}
