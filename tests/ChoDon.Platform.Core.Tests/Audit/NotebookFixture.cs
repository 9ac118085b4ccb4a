using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>With the tables of a module.</summary>
internal abstract class NotebookFixture(DatabaseProvider provider) : AuditFixture(provider)
{
    [SetUp]
    public async Task MakeTablesAsync()
    {
        await using var context = NewNotebook();
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
    }

    protected NotebookDbContext NewNotebook() =>
        Access.In(new NotebookDbContext(Database.Database.OptionsFor<NotebookDbContext>("nbk_")));

    protected static FieldNote NewNote(string title) => new() { UnitId = Village, Title = title };
}
