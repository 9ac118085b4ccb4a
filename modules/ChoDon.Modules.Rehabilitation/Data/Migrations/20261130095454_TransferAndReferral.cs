using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Rehabilitation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class TransferAndReferral : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reh_referral",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    receiver_id = table.Column<Guid>(nullable: false),
                    receiver_name = table.Column<string>(maxLength: 200, nullable: false),
                    agreed_on = table.Column<DateOnly>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: false),
                    shown = table.Column<byte[]>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_referral", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_referral_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_stay",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    village_id = table.Column<Guid>(nullable: false),
                    first_day = table.Column<DateOnly>(nullable: false),
                    is_first = table.Column<bool>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_stay", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_stay_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reh_transfer_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    to_unit_id = table.Column<Guid>(nullable: false),
                    receiver_id = table.Column<Guid>(nullable: false),
                    receiver_name = table.Column<string>(maxLength: 200, nullable: false),
                    offered_on = table.Column<DateOnly>(nullable: false),
                    offered_by_id = table.Column<Guid>(nullable: false),
                    offered_by_name = table.Column<string>(maxLength: 200, nullable: false),
                    note = table.Column<byte[]>(nullable: true),
                    answered_on = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_transfer_offer", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_transfer_offer_reh_rehabilitation_case_case_id",
                        column: x => x.case_id,
                        principalTable: "reh_rehabilitation_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reh_referral_case_id",
                table: "reh_referral",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_reh_referral_receiver_id_last_day",
                table: "reh_referral",
                columns: new[] { "receiver_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_stay_case_id",
                table: "reh_stay",
                column: "case_id",
                unique: true,
                filter: "last_day IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reh_stay_village_id_first_day",
                table: "reh_stay",
                columns: new[] { "village_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_transfer_offer_case_id",
                table: "reh_transfer_offer",
                column: "case_id",
                unique: true,
                filter: "answered_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reh_transfer_offer_receiver_id_answered_on",
                table: "reh_transfer_offer",
                columns: new[] { "receiver_id", "answered_on" });

            // Cases that are there were of one village so far.
            migrationBuilder.Sql("INSERT INTO reh_stay (id, stamp, case_id, unit_id, village_id, first_day, is_first) SELECT id, stamp, id, unit_id, unit_id, starts_on, TRUE FROM reh_rehabilitation_case WHERE cancel_reason IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reh_referral");

            migrationBuilder.DropTable(
                name: "reh_stay");

            migrationBuilder.DropTable(
                name: "reh_transfer_offer");
        }
    }
}
