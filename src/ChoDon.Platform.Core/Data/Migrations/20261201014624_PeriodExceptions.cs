using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class PeriodExceptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_period_exception",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    calendar = table.Column<string>(maxLength: 20, nullable: false),
                    month = table.Column<DateOnly>(nullable: false),
                    last_day = table.Column<DateOnly>(nullable: true),
                    extra_days = table.Column<int>(nullable: false),
                    reason = table.Column<string>(maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    by = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_period_exception", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_period_exception_district_id_at",
                table: "platform_period_exception",
                columns: new[] { "district_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_period_exception");
        }
    }
}
