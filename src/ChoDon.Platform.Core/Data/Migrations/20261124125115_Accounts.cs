using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Accounts : Migration
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
                name: "IX_platform_identity_user_passkey_user_id",
                table: "platform_identity_user_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_platform_recovery_code_account_id_code_hash",
                table: "platform_recovery_code",
                columns: new[] { "account_id", "code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_sign_in_wait_tried_at",
                table: "platform_sign_in_wait",
                column: "tried_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_account_session");

            migrationBuilder.DropTable(
                name: "platform_identity_user_passkey");

            migrationBuilder.DropTable(
                name: "platform_recovery_code");

            migrationBuilder.DropTable(
                name: "platform_sign_in_wait");

            migrationBuilder.DropIndex(
                name: "IX_platform_one_time_link_account_id_purpose",
                table: "platform_one_time_link");

            migrationBuilder.DropIndex(
                name: "IX_platform_account_sort_key_id",
                table: "platform_account");

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
