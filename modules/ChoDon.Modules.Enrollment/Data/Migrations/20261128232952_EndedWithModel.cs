using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChoDon.Modules.Enrollment.Data.Migrations
{
    /// <inheritdoc />
    internal partial class EndedWithModel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "ended_with_model",
                table: "enr_post_holder",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ended_with_model",
                table: "enr_membership",
                nullable: false,
                defaultValue: false);

            // Of models closed before, it is not known who had left on the same day; as until now, all come back.
            migrationBuilder.Sql("""
                UPDATE enr_post_holder SET ended_with_model = TRUE
                WHERE EXISTS (SELECT 1 FROM enr_village_model AS model
                    WHERE model.id = enr_post_holder.village_model_id AND model.closed_on > enr_post_holder.last_day)
                """);
            migrationBuilder.Sql("""
                UPDATE enr_membership SET ended_with_model = TRUE
                WHERE EXISTS (SELECT 1 FROM enr_village_model AS model
                    WHERE model.id = enr_membership.village_model_id AND model.closed_on = enr_membership.left_on)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ended_with_model",
                table: "enr_post_holder");

            migrationBuilder.DropColumn(
                name: "ended_with_model",
                table: "enr_membership");
        }
    }
}
