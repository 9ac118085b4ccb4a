using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Web : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.InsertData(
                table: "platform_revision",
                columns: new[] { "name", "number" },
                values: new object[] { "settings", 0L });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_district_setting_row");

            migrationBuilder.DropTable(
                name: "platform_session_key");

            migrationBuilder.DeleteData(
                table: "platform_revision",
                keyColumn: "name",
                keyValue: "settings");
        }
    }
}
