using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Campaigns.Data.Migrations
{
    /// <inheritdoc />
    internal partial class CampaignVillages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmp_campaign_village",
                columns: table => new
                {
                    campaign_id = table.Column<Guid>(nullable: false),
                    unit_id = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_campaign_village", x => new { x.campaign_id, x.unit_id });
                    table.ForeignKey(
                        name: "FK_cmp_campaign_village_cmp_campaign_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "cmp_campaign",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmp_campaign_village");
        }
    }
}
