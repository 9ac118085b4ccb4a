using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.TestModules.Good.Data.Migrations;

[DbContext(typeof(GoodDbContext))]
[Migration("20260101000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "good_note",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                stamp = table.Column<Guid>(nullable: false),
                unit_id = table.Column<Guid>(nullable: false),
                written_on = table.Column<DateOnly>(nullable: false),
                text = table.Column<string>(maxLength: 200, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_good_note", row => row.id));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("good_note");
}
