using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Testing.Registers;

/// <summary>
/// Makes two requests meet right before they insert into a table, so that a race happens every time. A database
/// that lets one writer in at a time keeps the second away; then the first goes on after a moment.
/// </summary>
public sealed class MeetingPoint(string table) : DbCommandInterceptor, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CountdownEvent _arrivals = new(2);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains($"INSERT INTO {table} ", StringComparison.Ordinal) && !_arrivals.IsSet)
        {
            _arrivals.Signal();
            await Task.Run(() => _arrivals.Wait(Patience, cancellationToken), cancellationToken);
        }

        return result;
    }

    public void Dispose() => _arrivals.Dispose();
}
