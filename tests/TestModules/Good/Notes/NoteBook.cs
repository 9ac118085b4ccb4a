using ChoDon.TestModules.Good.Data;
using ChoDon.TestModules.Greetings;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.Good.Notes;

internal sealed class NoteBook(GoodDbContext context)
{
    public static string Greet() => Greeting.For("good");

    public Task<int> CountAsync(CancellationToken cancellationToken) => context.Notes.CountAsync(cancellationToken);
}
