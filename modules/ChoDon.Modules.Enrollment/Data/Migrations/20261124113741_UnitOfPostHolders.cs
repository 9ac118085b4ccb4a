using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class UnitOfPostHolders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "unit_id",
                table: "enr_post_holder",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.Sql("""
                UPDATE enr_post_holder
                SET unit_id = (SELECT model.unit_id FROM enr_village_model AS model WHERE model.id = enr_post_holder.village_model_id)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "unit_id",
                table: "enr_post_holder");
        }
    }
}
