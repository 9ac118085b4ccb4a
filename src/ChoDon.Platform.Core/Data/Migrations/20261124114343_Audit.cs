using System;
using ChoDon.Platform.Core.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.InsertData(
                table: "platform_audit_head",
                columns: new[] { "id", "hash", "number" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

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

            AuditTriggers.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_audit_entry");

            migrationBuilder.DropTable(
                name: "platform_audit_head");
        }
    }
}
