using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class PeriodReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_period_report",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    period = table.Column<string>(maxLength: 40, nullable: false),
                    state = table.Column<int>(nullable: false),
                    first_done_at = table.Column<DateTime>(nullable: true),
                    copy_step_id = table.Column<Guid>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_period_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_report_override",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    period = table.Column<string>(maxLength: 40, nullable: false),
                    figure_key = table.Column<string>(maxLength: 80, nullable: false),
                    thousandths = table.Column<long>(nullable: true),
                    in_registers = table.Column<long>(nullable: true),
                    qualifier = table.Column<int>(nullable: false),
                    reason = table.Column<string>(maxLength: 500, nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    by_account_id = table.Column<Guid>(nullable: true),
                    by = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_report_override", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_report_step",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    report_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    at = table.Column<DateTime>(nullable: false),
                    by_account_id = table.Column<Guid>(nullable: true),
                    by = table.Column<string>(maxLength: 200, nullable: false),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    copy = table.Column<string>(nullable: true),
                    copy_hash = table.Column<string>(maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_report_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_report_step_platform_period_report_report_id",
                        column: x => x.report_id,
                        principalTable: "platform_period_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_period_report_district_id_period",
                table: "platform_period_report",
                columns: new[] { "district_id", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_period_report_unit_id_period",
                table: "platform_period_report",
                columns: new[] { "unit_id", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_report_override_district_id_period",
                table: "platform_report_override",
                columns: new[] { "district_id", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_report_step_report_id",
                table: "platform_report_step",
                column: "report_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_report_override");

            migrationBuilder.DropTable(
                name: "platform_report_step");

            migrationBuilder.DropTable(
                name: "platform_period_report");
        }
    }
}
