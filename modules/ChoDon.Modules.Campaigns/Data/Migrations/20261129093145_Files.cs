using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Campaigns.Data.Migrations
{
    /// <inheritdoc />
    internal partial class Files : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmp_campaign_material",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    campaign_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    title = table.Column<string>(maxLength: 150, nullable: false),
                    document_id = table.Column<Guid>(nullable: false),
                    added_at = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_campaign_material", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmp_campaign_material_cmp_campaign_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "cmp_campaign",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cmp_session_file",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    session_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false),
                    kind = table.Column<int>(nullable: false),
                    document_id = table.Column<Guid>(nullable: false),
                    added_at = table.Column<DateTime>(nullable: false),
                    stamp = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_session_file", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmp_session_file_cmp_session_session_id",
                        column: x => x.session_id,
                        principalTable: "cmp_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_campaign_material_campaign_id_added_at",
                table: "cmp_campaign_material",
                columns: new[] { "campaign_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_session_file_session_id_added_at",
                table: "cmp_session_file",
                columns: new[] { "session_id", "added_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmp_campaign_material");

            migrationBuilder.DropTable(
                name: "cmp_session_file");
        }
    }
}
