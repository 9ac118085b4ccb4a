using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Audit;

/// <summary>Writes notes into the program's log, where no audit log is kept.</summary>
public sealed class LoggedNotes(IAccess access, ILogger<LoggedNotes> log) : IAuditLog
{
    public Task AppendAsync(AuditNote note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        log.LogInformation(
            "{Actor} did {Action} to {Subject} in {Unit}: {Detail}", access.Actor.Name, note.Action, note.Subject, note.UnitId, note.Detail);
        return Task.CompletedTask;
    }
}
