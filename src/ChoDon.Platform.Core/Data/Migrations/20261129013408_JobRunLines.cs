using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class JobRunLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Checks the log of the whole installation, once and no longer once a district.
            migrationBuilder.Sql("DELETE FROM platform_job_schedule WHERE module_id = 'platform' AND job_id = 'audit-check'");

            migrationBuilder.AddColumn<string>(
                name: "own_cron",
                table: "platform_job_schedule",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "cancel_requested_at",
                table: "platform_job_run",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancel_requested_by",
                table: "platform_job_run",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "platform_job_run_line",
                columns: table => new
                {
                    run_id = table.Column<Guid>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    is_of_job = table.Column<bool>(nullable: false),
                    text_key = table.Column<string>(maxLength: 100, nullable: false),
                    text_values = table.Column<string>(maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job_run_line", x => new { x.run_id, x.number });
                    table.ForeignKey(
                        name: "FK_platform_job_run_line_platform_job_run_run_id",
                        column: x => x.run_id,
                        principalTable: "platform_job_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_message_status_id",
                table: "platform_outbox_message",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_run_finished_at",
                table: "platform_job_run",
                column: "finished_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_job_run_line");

            migrationBuilder.DropIndex(
                name: "IX_platform_outbox_message_status_id",
                table: "platform_outbox_message");

            migrationBuilder.DropIndex(
                name: "IX_platform_job_run_finished_at",
                table: "platform_job_run");

            migrationBuilder.DropColumn(
                name: "own_cron",
                table: "platform_job_schedule");

            migrationBuilder.DropColumn(
                name: "cancel_requested_at",
                table: "platform_job_run");

            migrationBuilder.DropColumn(
                name: "cancel_requested_by",
                table: "platform_job_run");
        }
    }
}
