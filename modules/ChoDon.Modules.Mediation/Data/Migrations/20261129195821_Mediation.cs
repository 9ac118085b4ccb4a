using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Mediation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Mediation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "med_dispute_kind",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: false),
                    is_retired = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_dispute_kind", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "med_mediation_case",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    issuer_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    received_on = table.Column<DateOnly>(nullable: false),
                    kind_id = table.Column<Guid>(nullable: true),
                    mediators = table.Column<string>(maxLength: 300, nullable: true),
                    matter = table.Column<byte[]>(nullable: true),
                    result = table.Column<int>(nullable: true),
                    ended_on = table.Column<DateOnly>(nullable: true),
                    referred_to = table.Column<string>(maxLength: 200, nullable: true),
                    agreement = table.Column<byte[]>(nullable: true),
                    cancel_reason = table.Column<string>(maxLength: 200, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_mediation_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "med_number_series",
                columns: table => new
                {
                    series = table.Column<string>(maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    last = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_number_series", x => new { x.series, x.unit_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "med_case_party",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    name = table.Column<byte[]>(nullable: false),
                    address = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_case_party", x => x.id);
                    table.ForeignKey(
                        name: "FK_med_case_party_med_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "med_mediation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "med_case_person",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    since = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_case_person", x => x.id);
                    table.ForeignKey(
                        name: "FK_med_case_person_med_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "med_mediation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "med_follow_up",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    due_on = table.Column<DateOnly>(nullable: false),
                    promise = table.Column<byte[]>(nullable: true),
                    looked_on = table.Column<DateOnly>(nullable: true),
                    is_kept = table.Column<bool>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_follow_up", x => x.id);
                    table.ForeignKey(
                        name: "FK_med_follow_up_med_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "med_mediation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "med_mediation_session",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    note = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_med_mediation_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_med_mediation_session_med_mediation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "med_mediation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_med_case_party_case_id_position",
                table: "med_case_party",
                columns: new[] { "case_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_med_case_person_account_id",
                table: "med_case_person",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_med_case_person_case_id_account_id",
                table: "med_case_person",
                columns: new[] { "case_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_med_dispute_kind_unit_id_name",
                table: "med_dispute_kind",
                columns: new[] { "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_med_follow_up_case_id_due_on",
                table: "med_follow_up",
                columns: new[] { "case_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_med_follow_up_looked_on_due_on",
                table: "med_follow_up",
                columns: new[] { "looked_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_med_mediation_case_issuer_id_year_number",
                table: "med_mediation_case",
                columns: new[] { "issuer_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_med_mediation_case_received_on_id",
                table: "med_mediation_case",
                columns: new[] { "received_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_med_mediation_case_unit_id_ended_on",
                table: "med_mediation_case",
                columns: new[] { "unit_id", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "IX_med_mediation_case_unit_id_received_on",
                table: "med_mediation_case",
                columns: new[] { "unit_id", "received_on" });

            migrationBuilder.CreateIndex(
                name: "IX_med_mediation_session_case_id_day",
                table: "med_mediation_session",
                columns: new[] { "case_id", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "med_case_party");

            migrationBuilder.DropTable(
                name: "med_case_person");

            migrationBuilder.DropTable(
                name: "med_dispute_kind");

            migrationBuilder.DropTable(
                name: "med_follow_up");

            migrationBuilder.DropTable(
                name: "med_mediation_session");

            migrationBuilder.DropTable(
                name: "med_number_series");

            migrationBuilder.DropTable(
                name: "med_mediation_case");
        }
    }
}
