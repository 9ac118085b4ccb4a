using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_reminder",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 130, nullable: false),
                    subject = table.Column<string>(maxLength: 100, nullable: false),
                    due_on = table.Column<DateOnly>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    path = table.Column<string>(maxLength: 300, nullable: false),
                    text = table.Column<string>(maxLength: 500, nullable: false),
                    text_english = table.Column<string>(maxLength: 500, nullable: false),
                    resolved_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_reminder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_reminder_choice",
                columns: table => new
                {
                    account_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<string>(maxLength: 130, nullable: false),
                    pace = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_reminder_choice", x => new { x.account_id, x.kind });
                    table.ForeignKey(
                        name: "FK_platform_reminder_choice_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_reminder_preference",
                columns: table => new
                {
                    account_id = table.Column<Guid>(nullable: false),
                    pace = table.Column<int>(nullable: false),
                    quiet_from = table.Column<int>(nullable: false),
                    quiet_to = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_reminder_preference", x => x.account_id);
                    table.ForeignKey(
                        name: "FK_platform_reminder_preference_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_reminder_for_person",
                columns: table => new
                {
                    account_id = table.Column<Guid>(nullable: false),
                    reminder_id = table.Column<Guid>(nullable: false),
                    occasion = table.Column<DateOnly>(nullable: false),
                    told_on = table.Column<DateOnly>(nullable: true),
                    is_escalated = table.Column<bool>(nullable: false),
                    done_at = table.Column<DateTime>(nullable: true),
                    snoozed_until = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_reminder_for_person", x => new { x.account_id, x.reminder_id });
                    table.ForeignKey(
                        name: "FK_platform_reminder_for_person_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_platform_reminder_for_person_platform_reminder_reminder_id",
                        column: x => x.reminder_id,
                        principalTable: "platform_reminder",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_reminder_district_id_kind_subject_due_on",
                table: "platform_reminder",
                columns: new[] { "district_id", "kind", "subject", "due_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_reminder_district_id_resolved_at",
                table: "platform_reminder",
                columns: new[] { "district_id", "resolved_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_reminder_for_person_reminder_id",
                table: "platform_reminder_for_person",
                column: "reminder_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_reminder_choice");

            migrationBuilder.DropTable(
                name: "platform_reminder_for_person");

            migrationBuilder.DropTable(
                name: "platform_reminder_preference");

            migrationBuilder.DropTable(
                name: "platform_reminder");
        }
    }
}
