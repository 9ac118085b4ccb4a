using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Weapons.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Weapons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "wpn_item_kind",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    measure = table.Column<int>(nullable: false),
                    is_dangerous = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<string>(maxLength: 100, nullable: false),
                    is_retired = table.Column<bool>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_item_kind", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "wpn_number_series",
                columns: table => new
                {
                    series = table.Column<string>(maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    last = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_number_series", x => new { x.series, x.unit_id, x.year });
                });

            migrationBuilder.CreateTable(
                name: "wpn_receipt",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    issuer_id = table.Column<Guid>(nullable: false),
                    year = table.Column<int>(nullable: false),
                    number = table.Column<int>(nullable: false),
                    mode = table.Column<int>(nullable: false),
                    legal_case = table.Column<int>(nullable: true),
                    received_on = table.Column<DateOnly>(nullable: false),
                    place = table.Column<string>(maxLength: 200, nullable: true),
                    receiver = table.Column<string>(maxLength: 200, nullable: true),
                    note = table.Column<string>(maxLength: 1000, nullable: true),
                    cancel_reason = table.Column<string>(maxLength: 300, nullable: true),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_receipt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "wpn_donor",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    receipt_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    name = table.Column<byte[]>(nullable: false),
                    address = table.Column<byte[]>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_donor", x => x.id);
                    table.ForeignKey(
                        name: "FK_wpn_donor_wpn_receipt_receipt_id",
                        column: x => x.receipt_id,
                        principalTable: "wpn_receipt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wpn_item",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    receipt_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    position = table.Column<int>(nullable: false),
                    kind_id = table.Column<Guid>(nullable: false),
                    thousandths = table.Column<long>(nullable: false),
                    measure = table.Column<int>(nullable: false),
                    received_on = table.Column<DateOnly>(nullable: false),
                    mode = table.Column<int>(nullable: false),
                    serial = table.Column<string>(maxLength: 60, nullable: true),
                    condition = table.Column<int>(nullable: false),
                    custody = table.Column<int>(nullable: false),
                    is_cancelled = table.Column<bool>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false),
                    saved_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_wpn_item_wpn_receipt_receipt_id",
                        column: x => x.receipt_id,
                        principalTable: "wpn_receipt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wpn_custody_step",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    act_id = table.Column<Guid>(nullable: false),
                    item_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    day = table.Column<DateOnly>(nullable: false),
                    counterpart = table.Column<string>(maxLength: 200, nullable: true),
                    issuer_id = table.Column<Guid>(nullable: true),
                    number = table.Column<int>(nullable: true),
                    first_signer_id = table.Column<Guid>(nullable: true),
                    first_signer = table.Column<string>(maxLength: 200, nullable: false),
                    first_signed_at = table.Column<DateTime>(nullable: false),
                    second_signer_id = table.Column<Guid>(nullable: true),
                    second_signer = table.Column<string>(maxLength: 200, nullable: true),
                    second_signed_at = table.Column<DateTime>(nullable: true),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_custody_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_wpn_custody_step_wpn_item_item_id",
                        column: x => x.item_id,
                        principalTable: "wpn_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wpn_item_photo",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    item_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    document_id = table.Column<Guid>(nullable: false),
                    added_at = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wpn_item_photo", x => x.id);
                    table.ForeignKey(
                        name: "FK_wpn_item_photo_wpn_item_item_id",
                        column: x => x.item_id,
                        principalTable: "wpn_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_custody_step_act_id",
                table: "wpn_custody_step",
                column: "act_id");

            migrationBuilder.CreateIndex(
                name: "IX_wpn_custody_step_item_id_kind",
                table: "wpn_custody_step",
                columns: new[] { "item_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wpn_custody_step_unit_id_second_signed_at",
                table: "wpn_custody_step",
                columns: new[] { "unit_id", "second_signed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_donor_receipt_id",
                table: "wpn_donor",
                column: "receipt_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_custody_unit_id",
                table: "wpn_item",
                columns: new[] { "custody", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_receipt_id_position",
                table: "wpn_item",
                columns: new[] { "receipt_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_received_on_id",
                table: "wpn_item",
                columns: new[] { "received_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_unit_id_received_on",
                table: "wpn_item",
                columns: new[] { "unit_id", "received_on" });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_kind_unit_id_name",
                table: "wpn_item_kind",
                columns: new[] { "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wpn_item_photo_item_id_added_at",
                table: "wpn_item_photo",
                columns: new[] { "item_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "IX_wpn_receipt_issuer_id_year_number",
                table: "wpn_receipt",
                columns: new[] { "issuer_id", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wpn_receipt_unit_id_received_on",
                table: "wpn_receipt",
                columns: new[] { "unit_id", "received_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "wpn_custody_step");

            migrationBuilder.DropTable(
                name: "wpn_donor");

            migrationBuilder.DropTable(
                name: "wpn_item_kind");

            migrationBuilder.DropTable(
                name: "wpn_item_photo");

            migrationBuilder.DropTable(
                name: "wpn_number_series");

            migrationBuilder.DropTable(
                name: "wpn_item");

            migrationBuilder.DropTable(
                name: "wpn_receipt");
        }
    }
}
