using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Campaigns.Data.Migrations
{
    /// <inheritdoc />
    internal partial class CalendarLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmp_calendar_link",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    token_hash = table.Column<string>(maxLength: 64, nullable: false),
                    language = table.Column<string>(maxLength: 2, nullable: false),
                    made_at = table.Column<DateTime>(nullable: false),
                    revoked_at = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_calendar_link", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_calendar_link_account_id_unit_id",
                table: "cmp_calendar_link",
                columns: new[] { "account_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_calendar_link_token_hash",
                table: "cmp_calendar_link",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmp_calendar_link");
        }
    }
}
