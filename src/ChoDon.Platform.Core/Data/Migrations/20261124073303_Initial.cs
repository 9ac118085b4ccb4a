using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    full_name = table.Column<string>(nullable: false),
                    language = table.Column<string>(nullable: false),
                    user_name = table.Column<string>(maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(maxLength: 256, nullable: true),
                    email = table.Column<string>(maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(nullable: false),
                    password_hash = table.Column<string>(nullable: true),
                    security_stamp = table.Column<string>(nullable: true),
                    concurrency_stamp = table.Column<string>(nullable: true),
                    phone_number = table.Column<string>(nullable: true),
                    phone_number_confirmed = table.Column<bool>(nullable: false),
                    two_factor_enabled = table.Column<bool>(nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(nullable: true),
                    lockout_enabled = table.Column<bool>(nullable: false),
                    access_failed_count = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_administrative_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    key = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_administrative_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_figure_change",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    from_month = table.Column<DateOnly>(nullable: false),
                    to_month = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_figure_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_figure_row",
                columns: table => new
                {
                    key = table.Column<string>(maxLength: 80, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    month = table.Column<DateOnly>(nullable: false),
                    thousandths = table.Column<long>(nullable: false),
                    status = table.Column<int>(nullable: false),
                    is_stale = table.Column<bool>(nullable: false),
                    stale_marks = table.Column<long>(nullable: false),
                    computed_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_figure_row", x => new { x.month, x.unit_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "platform_job_run",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 64, nullable: false),
                    job_id = table.Column<string>(maxLength: 64, nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    due_slot = table.Column<DateTime>(nullable: false),
                    status = table.Column<int>(nullable: false),
                    requested_by = table.Column<string>(maxLength: 256, nullable: true),
                    not_before = table.Column<DateTime>(nullable: false),
                    lease_owner = table.Column<string>(maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(nullable: true),
                    fencing_token = table.Column<long>(nullable: false),
                    attempt = table.Column<int>(nullable: false),
                    progress = table.Column<int>(nullable: false),
                    started_at = table.Column<DateTime>(nullable: true),
                    finished_at = table.Column<DateTime>(nullable: true),
                    error = table.Column<string>(maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_job_schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 64, nullable: false),
                    job_id = table.Column<string>(maxLength: 64, nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    cron = table.Column<string>(maxLength: 64, nullable: false),
                    next_due = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_job_schedule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_module_switch",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 64, nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    is_on = table.Column<bool>(nullable: false),
                    switched_at = table.Column<DateTime>(nullable: false),
                    switched_by = table.Column<string>(maxLength: 256, nullable: false),
                    reason = table.Column<string>(maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_module_switch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_one_time_link",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    purpose = table.Column<int>(nullable: false),
                    token_hash = table.Column<string>(maxLength: 64, nullable: false),
                    account_id = table.Column<Guid>(nullable: true),
                    expires_at = table.Column<DateTime>(nullable: false),
                    used_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_one_time_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    dedupe_key = table.Column<string>(maxLength: 200, nullable: false),
                    recipient = table.Column<string>(maxLength: 256, nullable: false),
                    subject = table.Column<string>(maxLength: 300, nullable: false),
                    mime = table.Column<byte[]>(nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    status = table.Column<int>(nullable: false),
                    attempts = table.Column<int>(nullable: false),
                    next_attempt = table.Column<DateTime>(nullable: false),
                    lease_owner = table.Column<string>(maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(nullable: true),
                    sent_at = table.Column<DateTime>(nullable: true),
                    last_error = table.Column<string>(maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_revision",
                columns: table => new
                {
                    name = table.Column<string>(maxLength: 32, nullable: false),
                    number = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_revision", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_unit_event",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    effective_on = table.Column<DateOnly>(nullable: false),
                    instrument = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_unit_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_unit_path",
                columns: table => new
                {
                    ancestor_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    valid_from = table.Column<DateOnly>(nullable: false),
                    valid_to = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_unit_path", x => new { x.ancestor_id, x.unit_id, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_claim",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(nullable: false),
                    claim_type = table.Column<string>(nullable: true),
                    claim_value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_identity_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_identity_user_claim_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(nullable: false),
                    provider_key = table.Column<string>(nullable: false),
                    provider_display_name = table.Column<string>(nullable: true),
                    user_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_identity_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_platform_identity_user_login_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(nullable: false),
                    login_provider = table.Column<string>(nullable: false),
                    name = table.Column<string>(nullable: false),
                    value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_identity_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_platform_identity_user_token_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_unit_version",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    code = table.Column<string>(maxLength: 20, nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    type = table.Column<string>(maxLength: 40, nullable: false),
                    level = table.Column<int>(nullable: false),
                    parent_id = table.Column<Guid>(nullable: true),
                    valid_from = table.Column<DateOnly>(nullable: false),
                    valid_to = table.Column<DateOnly>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_unit_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_unit_version_platform_administrative_unit_parent_id",
                        column: x => x.parent_id,
                        principalTable: "platform_administrative_unit",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_platform_unit_version_platform_administrative_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "platform_administrative_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_unit_lineage",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    event_id = table.Column<Guid>(nullable: false),
                    predecessor_id = table.Column<Guid>(nullable: false),
                    successor_id = table.Column<Guid>(nullable: false),
                    is_full = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_unit_lineage", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_unit_lineage_platform_administrative_unit_predeces~",
                        column: x => x.predecessor_id,
                        principalTable: "platform_administrative_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_platform_unit_lineage_platform_administrative_unit_successo~",
                        column: x => x.successor_id,
                        principalTable: "platform_administrative_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_platform_unit_lineage_platform_unit_event_event_id",
                        column: x => x.event_id,
                        principalTable: "platform_unit_event",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "platform_revision",
                columns: new[] { "name", "number" },
                values: new object[,]
                {
                    { "figures", 0L },
                    { "switches", 0L },
                    { "units", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "platform_account",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "platform_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_administrative_unit_key",
                table: "platform_administrative_unit",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_change_module_id_unit_id",
                table: "platform_figure_change",
                columns: new[] { "module_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_figure_row_unit_id_month",
                table: "platform_figure_row",
                columns: new[] { "unit_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_identity_user_claim_user_id",
                table: "platform_identity_user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_identity_user_login_user_id",
                table: "platform_identity_user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_run_district_id_due_slot",
                table: "platform_job_run",
                columns: new[] { "district_id", "due_slot" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_run_module_id_job_id_district_id_due_slot",
                table: "platform_job_run",
                columns: new[] { "module_id", "job_id", "district_id", "due_slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_run_status_not_before",
                table: "platform_job_run",
                columns: new[] { "status", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_schedule_module_id_job_id_district_id",
                table: "platform_job_schedule",
                columns: new[] { "module_id", "job_id", "district_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_job_schedule_next_due",
                table: "platform_job_schedule",
                column: "next_due");

            migrationBuilder.CreateIndex(
                name: "IX_platform_module_switch_district_id_module_id_switched_at",
                table: "platform_module_switch",
                columns: new[] { "district_id", "module_id", "switched_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_one_time_link_token_hash",
                table: "platform_one_time_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_message_dedupe_key",
                table: "platform_outbox_message",
                column: "dedupe_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_message_status_next_attempt",
                table: "platform_outbox_message",
                columns: new[] { "status", "next_attempt" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_event_effective_on",
                table: "platform_unit_event",
                column: "effective_on");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_lineage_event_id",
                table: "platform_unit_lineage",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_lineage_predecessor_id",
                table: "platform_unit_lineage",
                column: "predecessor_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_lineage_successor_id",
                table: "platform_unit_lineage",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_path_unit_id",
                table: "platform_unit_path",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_version_code_valid_from",
                table: "platform_unit_version",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_version_parent_id",
                table: "platform_unit_version",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_unit_version_unit_id_valid_from",
                table: "platform_unit_version",
                columns: new[] { "unit_id", "valid_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_figure_change");

            migrationBuilder.DropTable(
                name: "platform_figure_row");

            migrationBuilder.DropTable(
                name: "platform_identity_user_claim");

            migrationBuilder.DropTable(
                name: "platform_identity_user_login");

            migrationBuilder.DropTable(
                name: "platform_identity_user_token");

            migrationBuilder.DropTable(
                name: "platform_job_run");

            migrationBuilder.DropTable(
                name: "platform_job_schedule");

            migrationBuilder.DropTable(
                name: "platform_module_switch");

            migrationBuilder.DropTable(
                name: "platform_one_time_link");

            migrationBuilder.DropTable(
                name: "platform_outbox_message");

            migrationBuilder.DropTable(
                name: "platform_revision");

            migrationBuilder.DropTable(
                name: "platform_unit_lineage");

            migrationBuilder.DropTable(
                name: "platform_unit_path");

            migrationBuilder.DropTable(
                name: "platform_unit_version");

            migrationBuilder.DropTable(
                name: "platform_account");

            migrationBuilder.DropTable(
                name: "platform_unit_event");

            migrationBuilder.DropTable(
                name: "platform_administrative_unit");
        }
    }
}
