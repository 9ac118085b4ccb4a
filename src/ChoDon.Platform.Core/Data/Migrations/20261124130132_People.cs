using System;
using ChoDon.Platform.Core.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_secret",
                table: "platform_outbox_message",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "created_at",
                table: "platform_one_time_link",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AlterColumn<string>(
                name: "language",
                table: "platform_account",
                maxLength: 2,
                nullable: false,
                oldClrType: typeof(string));

            migrationBuilder.AlterColumn<string>(
                name: "full_name",
                table: "platform_account",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string));

            migrationBuilder.AddColumn<DateTime>(
                name: "accepted_at",
                table: "platform_account",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "disabled_at",
                table: "platform_account",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "disabled_reason",
                table: "platform_account",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "invited_at",
                table: "platform_account",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "last_sign_in_at",
                table: "platform_account",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_totp_step",
                table: "platform_account",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "search_key",
                table: "platform_account",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "sort_key",
                table: "platform_account",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "platform_account_session",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    method = table.Column<int>(nullable: false),
                    has_second_factor = table.Column<bool>(nullable: false),
                    is_shared = table.Column<bool>(nullable: false),
                    device = table.Column<string>(maxLength: 100, nullable: false),
                    address = table.Column<string>(maxLength: 64, nullable: false),
                    started_at = table.Column<DateTime>(nullable: false),
                    last_seen_at = table.Column<DateTime>(nullable: false),
                    ended_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_account_session_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_entry",
                columns: table => new
                {
                    number = table.Column<long>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    actor_id = table.Column<Guid>(nullable: true),
                    actor_name = table.Column<string>(maxLength: 256, nullable: false),
                    action = table.Column<string>(maxLength: 120, nullable: false),
                    subject = table.Column<string>(maxLength: 200, nullable: true),
                    unit_id = table.Column<Guid>(nullable: true),
                    detail = table.Column<string>(maxLength: 2000, nullable: true),
                    previous_hash = table.Column<string>(maxLength: 64, nullable: false),
                    hash = table.Column<string>(maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_audit_entry", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_head",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    number = table.Column<long>(nullable: false),
                    hash = table.Column<string>(maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_audit_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_district_setting_row",
                columns: table => new
                {
                    district_id = table.Column<Guid>(nullable: false),
                    key = table.Column<string>(maxLength: 100, nullable: false),
                    value = table.Column<string>(maxLength: 1000, nullable: false),
                    changed_by = table.Column<string>(maxLength: 256, nullable: false),
                    changed_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_district_setting_row", x => new { x.district_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(nullable: false),
                    public_key = table.Column<byte[]>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: true),
                    created_at = table.Column<DateTime>(nullable: false),
                    sign_count = table.Column<long>(nullable: false),
                    transports = table.Column<string>(nullable: true),
                    is_user_verified = table.Column<bool>(nullable: false),
                    is_backup_eligible = table.Column<bool>(nullable: false),
                    is_backed_up = table.Column<bool>(nullable: false),
                    attestation_object = table.Column<byte[]>(nullable: false),
                    client_data_json = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_identity_user_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_platform_identity_user_passkey_platform_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_recovery_code",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    code_hash = table.Column<string>(maxLength: 64, nullable: false),
                    used_at = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_recovery_code", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_recovery_code_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_role",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    stereotype = table.Column<int>(nullable: true),
                    name_vi = table.Column<string>(maxLength: 100, nullable: false),
                    name_en = table.Column<string>(maxLength: 100, nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_seeded_permission",
                columns: table => new
                {
                    permission = table.Column<string>(maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_seeded_permission", x => x.permission);
                });

            migrationBuilder.CreateTable(
                name: "platform_session_key",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 200, nullable: false),
                    xml = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_session_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_sign_in_wait",
                columns: table => new
                {
                    key = table.Column<string>(maxLength: 64, nullable: false),
                    tries = table.Column<int>(nullable: false),
                    tried_at = table.Column<DateTime>(nullable: false),
                    free_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sign_in_wait", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "platform_grant",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    role_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: true),
                    first_day = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    given_by = table.Column<string>(maxLength: 256, nullable: false),
                    given_at = table.Column<DateTime>(nullable: false),
                    ended_at = table.Column<DateTime>(nullable: true),
                    ended_by = table.Column<string>(maxLength: 256, nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_grant", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_grant_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_platform_grant_platform_administrative_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "platform_administrative_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_platform_grant_platform_role_role_id",
                        column: x => x.role_id,
                        principalTable: "platform_role",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_role_permission",
                columns: table => new
                {
                    role_id = table.Column<Guid>(nullable: false),
                    permission = table.Column<string>(maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_role_permission", x => new { x.role_id, x.permission });
                    table.ForeignKey(
                        name: "FK_platform_role_permission_platform_role_role_id",
                        column: x => x.role_id,
                        principalTable: "platform_role",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "platform_audit_head",
                columns: new[] { "id", "hash", "number" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.InsertData(
                table: "platform_revision",
                columns: new[] { "name", "number" },
                values: new object[,]
                {
                    { "grants", 0L },
                    { "settings", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_one_time_link_account_id_purpose",
                table: "platform_one_time_link",
                columns: new[] { "account_id", "purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_sort_key_id",
                table: "platform_account",
                columns: new[] { "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_session_account_id_ended_at",
                table: "platform_account_session",
                columns: new[] { "account_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_entry_action_number",
                table: "platform_audit_entry",
                columns: new[] { "action", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_entry_actor_id_number",
                table: "platform_audit_entry",
                columns: new[] { "actor_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_entry_at",
                table: "platform_audit_entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_entry_unit_id_number",
                table: "platform_audit_entry",
                columns: new[] { "unit_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_grant_account_id_ended_at",
                table: "platform_grant",
                columns: new[] { "account_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_grant_role_id",
                table: "platform_grant",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_grant_unit_id",
                table: "platform_grant",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_identity_user_passkey_user_id",
                table: "platform_identity_user_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_recovery_code_account_id_code_hash",
                table: "platform_recovery_code",
                columns: new[] { "account_id", "code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_role_stereotype",
                table: "platform_role",
                column: "stereotype",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_sign_in_wait_tried_at",
                table: "platform_sign_in_wait",
                column: "tried_at");

            // Who could sign in before goes on doing so.
            migrationBuilder.Sql("""
                UPDATE platform_account
                SET accepted_at = CURRENT_TIMESTAMP, search_key = lower(full_name), sort_key = lower(full_name)
                """);

            AuditTriggers.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_account_session");

            migrationBuilder.DropTable(
                name: "platform_audit_entry");

            migrationBuilder.DropTable(
                name: "platform_audit_head");

            migrationBuilder.DropTable(
                name: "platform_district_setting_row");

            migrationBuilder.DropTable(
                name: "platform_grant");

            migrationBuilder.DropTable(
                name: "platform_identity_user_passkey");

            migrationBuilder.DropTable(
                name: "platform_recovery_code");

            migrationBuilder.DropTable(
                name: "platform_role_permission");

            migrationBuilder.DropTable(
                name: "platform_seeded_permission");

            migrationBuilder.DropTable(
                name: "platform_session_key");

            migrationBuilder.DropTable(
                name: "platform_sign_in_wait");

            migrationBuilder.DropTable(
                name: "platform_role");

            migrationBuilder.DropIndex(
                name: "IX_platform_one_time_link_account_id_purpose",
                table: "platform_one_time_link");

            migrationBuilder.DropIndex(
                name: "IX_platform_account_sort_key_id",
                table: "platform_account");

            migrationBuilder.DeleteData(
                table: "platform_revision",
                keyColumn: "name",
                keyValue: "grants");

            migrationBuilder.DeleteData(
                table: "platform_revision",
                keyColumn: "name",
                keyValue: "settings");

            migrationBuilder.DropColumn(
                name: "is_secret",
                table: "platform_outbox_message");

            migrationBuilder.DropColumn(
                name: "created_at",
                table: "platform_one_time_link");

            migrationBuilder.DropColumn(
                name: "accepted_at",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "disabled_at",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "disabled_reason",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "invited_at",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "last_sign_in_at",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "last_totp_step",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "search_key",
                table: "platform_account");

            migrationBuilder.DropColumn(
                name: "sort_key",
                table: "platform_account");

            migrationBuilder.AlterColumn<string>(
                name: "language",
                table: "platform_account",
                nullable: false,
                oldClrType: typeof(string),
                oldMaxLength: 2);

            migrationBuilder.AlterColumn<string>(
                name: "full_name",
                table: "platform_account",
                nullable: false,
                oldClrType: typeof(string),
                oldMaxLength: 200);
        }
    }
}
