using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Rehabilitation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Erasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reh_erasure_list",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    drawn_up_on = table.Column<DateOnly>(nullable: false),
                    first_approved_by = table.Column<Guid>(nullable: true),
                    first_approved_by_name = table.Column<string>(maxLength: 200, nullable: true),
                    second_approved_by = table.Column<Guid>(nullable: true),
                    second_approved_by_name = table.Column<string>(maxLength: 200, nullable: true),
                    erased_at = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_erasure_list", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reh_frozen_count",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    month = table.Column<DateOnly>(nullable: false),
                    figure = table.Column<string>(maxLength: 60, nullable: false),
                    number = table.Column<int>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_frozen_count", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reh_erasure_item",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    list_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    case_id = table.Column<Guid>(nullable: false),
                    issuer_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    ended_on = table.Column<DateOnly>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reh_erasure_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_reh_erasure_item_reh_erasure_list_list_id",
                        column: x => x.list_id,
                        principalTable: "reh_erasure_list",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reh_erasure_item_list_id_ended_on",
                table: "reh_erasure_item",
                columns: new[] { "list_id", "ended_on" });

            migrationBuilder.CreateIndex(
                name: "IX_reh_erasure_list_unit_id",
                table: "reh_erasure_list",
                column: "unit_id",
                unique: true,
                filter: "erased_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reh_frozen_count_month_unit_id_figure",
                table: "reh_frozen_count",
                columns: new[] { "month", "unit_id", "figure" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reh_erasure_item");

            migrationBuilder.DropTable(
                name: "reh_frozen_count");

            migrationBuilder.DropTable(
                name: "reh_erasure_list");
        }
    }
}
