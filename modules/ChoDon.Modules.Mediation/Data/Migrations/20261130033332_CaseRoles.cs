using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Mediation.Data.Migrations
{
    /// <inheritdoc />
    internal partial class CaseRoles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_held_back",
                table: "med_case_person",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "role",
                table: "med_case_person",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "until",
                table: "med_case_person",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_held_back",
                table: "med_case_person");

            migrationBuilder.DropColumn(
                name: "role",
                table: "med_case_person");

            migrationBuilder.DropColumn(
                name: "until",
                table: "med_case_person");
        }
    }
}
