using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class DocumentsAndFieldKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_document",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    module_id = table.Column<string>(maxLength: 50, nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    file_name = table.Column<string>(maxLength: 200, nullable: false),
                    media_type = table.Column<string>(maxLength: 100, nullable: false),
                    size = table.Column<long>(nullable: false),
                    stored_at = table.Column<DateTime>(nullable: false),
                    stored_by = table.Column<Guid>(nullable: true),
                    content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_known_field_key",
                columns: table => new
                {
                    id = table.Column<string>(maxLength: 8, nullable: false),
                    first_used_at = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_known_field_key", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_document_module_id_unit_id",
                table: "platform_document",
                columns: new[] { "module_id", "unit_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_document");

            migrationBuilder.DropTable(
                name: "platform_known_field_key");
        }
    }
}
