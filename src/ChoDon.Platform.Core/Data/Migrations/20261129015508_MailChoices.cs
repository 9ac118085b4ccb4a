using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class MailChoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "message_id",
                table: "platform_outbox_message",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "platform_mail_bounce",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    address = table.Column<string>(maxLength: 256, nullable: false),
                    report_id = table.Column<string>(maxLength: 64, nullable: false),
                    is_permanent = table.Column<bool>(nullable: false),
                    status = table.Column<string>(maxLength: 16, nullable: false),
                    reason = table.Column<string>(maxLength: 300, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    cleared_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_mail_bounce", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_mail_choice",
                columns: table => new
                {
                    account_id = table.Column<Guid>(nullable: false),
                    topic = table.Column<string>(maxLength: 64, nullable: false),
                    stopped_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_mail_choice", x => new { x.account_id, x.topic });
                    table.ForeignKey(
                        name: "FK_platform_mail_choice_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_message_message_id",
                table: "platform_outbox_message",
                column: "message_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_mail_bounce_address",
                table: "platform_mail_bounce",
                column: "address");

            migrationBuilder.CreateIndex(
                name: "IX_platform_mail_bounce_is_permanent_cleared_at",
                table: "platform_mail_bounce",
                columns: new[] { "is_permanent", "cleared_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_mail_bounce_report_id",
                table: "platform_mail_bounce",
                column: "report_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_mail_bounce");

            migrationBuilder.DropTable(
                name: "platform_mail_choice");

            migrationBuilder.DropIndex(
                name: "IX_platform_outbox_message_message_id",
                table: "platform_outbox_message");

            migrationBuilder.DropColumn(
                name: "message_id",
                table: "platform_outbox_message");
        }
    }
}
