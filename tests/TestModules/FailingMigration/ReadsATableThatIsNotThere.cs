using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.TestModules.FailingMigration;

[DbContext(typeof(FailingDbContext))]
[Migration("20260101000000_ReadsATableThatIsNotThere")]
internal sealed class ReadsATableThatIsNotThere : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("UPDATE fail_nowhere SET id = 1");
}
