using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_import_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    definition = table.Column<string>(maxLength: 150, nullable: false),
                    district_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    account_name = table.Column<string>(maxLength: 200, nullable: false),
                    file_name = table.Column<string>(maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(nullable: false),
                    changed_at = table.Column<DateTime>(nullable: false),
                    sealed_key = table.Column<byte[]>(nullable: false),
                    state = table.Column<int>(nullable: false),
                    choices = table.Column<string>(nullable: true),
                    rows = table.Column<int>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    rows_done = table.Column<int>(nullable: false),
                    good = table.Column<int>(nullable: false),
                    known = table.Column<int>(nullable: false),
                    refused_rows = table.Column<int>(nullable: false),
                    refused = table.Column<int>(nullable: false),
                    warnings = table.Column<int>(nullable: false),
                    imported = table.Column<int>(nullable: false),
                    taken_back = table.Column<int>(nullable: false),
                    kept = table.Column<int>(nullable: false),
                    error = table.Column<string>(maxLength: 500, nullable: true),
                    lease_owner = table.Column<string>(maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_import_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_import_mapping",
                columns: table => new
                {
                    definition = table.Column<string>(maxLength: 150, nullable: false),
                    signature = table.Column<string>(maxLength: 64, nullable: false),
                    columns = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_import_mapping", x => new { x.definition, x.signature });
                });

            migrationBuilder.CreateTable(
                name: "platform_import_made",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(nullable: false),
                    record_id = table.Column<Guid>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    is_kept = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_import_made", x => new { x.batch_id, x.record_id });
                    table.ForeignKey(
                        name: "FK_platform_import_made_platform_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "platform_import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_import_part",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_import_part", x => new { x.batch_id, x.kind, x.number });
                    table.ForeignKey(
                        name: "FK_platform_import_part_platform_import_batch_batch_id",
                        column: x => x.batch_id,
                        principalTable: "platform_import_batch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_import_batch_definition_district_id_created_at",
                table: "platform_import_batch",
                columns: new[] { "definition", "district_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_import_batch_file_hash",
                table: "platform_import_batch",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "IX_platform_import_batch_state_changed_at",
                table: "platform_import_batch",
                columns: new[] { "state", "changed_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_import_made");

            migrationBuilder.DropTable(
                name: "platform_import_mapping");

            migrationBuilder.DropTable(
                name: "platform_import_part");

            migrationBuilder.DropTable(
                name: "platform_import_batch");
        }
    }
}
