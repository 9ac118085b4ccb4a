using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>Walks along the whole chain every night.</summary>
internal sealed class AuditCheck(AuditVerification verification) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.AuditCheck, "AuditCheck", "0 2 * * *", CatchUp.LatestOnly),
        typeof(AuditCheck),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        if ((await verification.RunAsync(null, cancellationToken)).Fault is { } fault)
            throw new AuditBrokenException(fault);
    }
}
