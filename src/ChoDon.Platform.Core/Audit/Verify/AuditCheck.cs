using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>
/// Walks along the whole chain every night, holds it against the heads of the nights before, and keeps its head
/// outside the database.
/// </summary>
internal sealed class AuditCheck(AuditVerification verification, AuditHeadFile heads, TimeProvider time) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.AuditCheck, "AuditCheck", "0 2 * * *", CatchUp.LatestOnly),
        typeof(AuditCheck),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var (kept, unreadable) = await heads.ReadAsync(cancellationToken);
        if (unreadable > 0)
            await run.NoteAsync("HeadsUnreadable", unreadable, AuditHeadFile.Name);
        var verdict = await verification.RunAsync(kept, cancellationToken);
        if (verdict.Fault is { } fault)
            throw new AuditBrokenException(fault);
        await run.NoteAsync("EntriesChecked", verdict.End.Number, verdict.End.ToString(), kept.Count);
        await heads.AppendAsync(verdict.End, time.UtcNow(), cancellationToken);
        await run.NoteAsync("HeadKept", AuditHeadFile.Name);
    }
}
