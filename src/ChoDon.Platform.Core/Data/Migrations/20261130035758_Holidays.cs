using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Holidays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_holiday",
                columns: table => new
                {
                    day = table.Column<DateOnly>(nullable: false),
                    occasion = table.Column<int>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: true),
                    kind = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_holiday", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "platform_holiday_year",
                columns: table => new
                {
                    year = table.Column<int>(nullable: false),
                    confirmed_by = table.Column<string>(maxLength: 200, nullable: false),
                    confirmed_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_holiday_year", x => x.year);
                });

            migrationBuilder.InsertData(
                table: "platform_revision",
                columns: new[] { "name", "number" },
                values: new object[] { "holidays", 0L });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_holiday");

            migrationBuilder.DropTable(
                name: "platform_holiday_year");

            migrationBuilder.DeleteData(
                table: "platform_revision",
                keyColumn: "name",
                keyValue: "holidays");
        }
    }
}
