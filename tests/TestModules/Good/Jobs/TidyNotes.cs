using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.TestModules.Good.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.Good.Jobs;

internal sealed class TidyNotes(GoodDbContext context) : IPlatformJob
{
    public Task RunAsync(JobRunContext run, CancellationToken cancellationToken) =>
        context.Notes.Where(note => note.Text == "").ExecuteDeleteAsync(cancellationToken);
}
