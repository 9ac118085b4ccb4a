using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Platform.Core.Data.Migrations
{
    /// <inheritdoc />
    internal partial class SavedLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_saved_list_row",
                columns: table => new
                {
                    id = table.Column<Guid>(nullable: false),
                    account_id = table.Column<Guid>(nullable: false),
                    path = table.Column<string>(maxLength: 1000, nullable: false),
                    name = table.Column<string>(maxLength: 80, nullable: false),
                    url = table.Column<string>(maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_saved_list_row", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_saved_list_row_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_saved_list_row_account_id_path_name",
                table: "platform_saved_list_row",
                columns: new[] { "account_id", "path", "name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_saved_list_row");
        }
    }
}
