using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Incidents.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Incidents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inc_incident_count",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    month = table.Column<DateOnly>(nullable: false),
                    kind_id = table.Column<Guid>(nullable: true),
                    outcome = table.Column<int>(nullable: false),
                    cases = table.Column<int>(nullable: false),
                    subjects = table.Column<int>(nullable: false),
                    helped = table.Column<int>(nullable: false),
                    from_sheet = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inc_incident_count", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inc_incident_kind",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    weight = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: false),
                    is_retired = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inc_incident_kind", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inc_sheet_done",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    month = table.Column<DateOnly>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inc_sheet_done", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inc_incident_count_kind_id_month",
                table: "inc_incident_count",
                columns: new[] { "kind_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_inc_incident_count_month_id",
                table: "inc_incident_count",
                columns: new[] { "month", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_inc_incident_count_unit_id_month",
                table: "inc_incident_count",
                columns: new[] { "unit_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_inc_incident_kind_unit_id_name",
                table: "inc_incident_kind",
                columns: new[] { "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inc_sheet_done_unit_id_month",
                table: "inc_sheet_done",
                columns: new[] { "unit_id", "month" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inc_incident_count");

            migrationBuilder.DropTable(
                name: "inc_incident_kind");

            migrationBuilder.DropTable(
                name: "inc_sheet_done");
        }
    }
}
