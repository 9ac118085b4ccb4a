using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                table: "platform_revision",
                columns: new[] { "name", "number" },
                values: new object[] { "grants", 0L });

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
                name: "IX_platform_role_stereotype",
                table: "platform_role",
                column: "stereotype",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_grant");

            migrationBuilder.DropTable(
                name: "platform_role_permission");

            migrationBuilder.DropTable(
                name: "platform_seeded_permission");

            migrationBuilder.DropTable(
                name: "platform_role");

            migrationBuilder.DeleteData(
                table: "platform_revision",
                keyColumn: "name",
                keyValue: "grants");
        }
    }
}
