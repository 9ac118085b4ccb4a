using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Campaigns.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Campaigns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmp_campaign",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    plan_number = table.Column<string>(maxLength: 50, nullable: true),
                    plan_day = table.Column<DateOnly>(nullable: true),
                    goal = table.Column<string>(maxLength: 1000, nullable: true),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    responsible_body = table.Column<string>(maxLength: 200, nullable: true),
                    partners = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_campaign", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_topic",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: false),
                    is_retired = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_topic", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_campaign_topic",
                columns: table => new
                {
                    campaign_id = table.Column<Guid>(nullable: false),
                    topic_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_campaign_topic", x => new { x.campaign_id, x.topic_id });
                    table.ForeignKey(
                        name: "FK_cmp_campaign_topic_cmp_campaign_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "cmp_campaign",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmp_session",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    campaign_id = table.Column<Guid>(nullable: true),
                    joint_id = table.Column<Guid>(nullable: true),
                    kind = table.Column<int>(nullable: false),
                    state = table.Column<int>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    starts_at = table.Column<TimeOnly>(nullable: true),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    speakers = table.Column<string>(maxLength: 300, nullable: true),
                    languages = table.Column<int>(nullable: false),
                    attendance = table.Column<int>(nullable: true),
                    women = table.Column<int>(nullable: true),
                    minority = table.Column<int>(nullable: true),
                    useful_information = table.Column<int>(nullable: true),
                    note = table.Column<string>(maxLength: 2000, nullable: true),
                    cancel_reason = table.Column<string>(maxLength: 300, nullable: true),
                    confirmed_on = table.Column<DateOnly>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmp_session_cmp_campaign_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "cmp_campaign",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmp_session_topic",
                columns: table => new
                {
                    session_id = table.Column<Guid>(nullable: false),
                    topic_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_session_topic", x => new { x.session_id, x.topic_id });
                    table.ForeignKey(
                        name: "FK_cmp_session_topic_cmp_session_session_id",
                        column: x => x.session_id,
                        principalTable: "cmp_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_campaign_unit_id_first_day",
                table: "cmp_campaign",
                columns: new[] { "unit_id", "first_day" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_campaign_id",
                table: "cmp_session",
                column: "campaign_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_day_id",
                table: "cmp_session",
                columns: new[] { "day", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_joint_id",
                table: "cmp_session",
                column: "joint_id");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_state_day",
                table: "cmp_session",
                columns: new[] { "state", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_unit_id_day",
                table: "cmp_session",
                columns: new[] { "unit_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_topic_topic_id_unit_id",
                table: "cmp_session_topic",
                columns: new[] { "topic_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_topic_unit_id_name",
                table: "cmp_topic",
                columns: new[] { "unit_id", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmp_campaign_topic");

            migrationBuilder.DropTable(
                name: "cmp_session_topic");

            migrationBuilder.DropTable(
                name: "cmp_topic");

            migrationBuilder.DropTable(
                name: "cmp_session");

            migrationBuilder.DropTable(
                name: "cmp_campaign");
        }
    }
}
