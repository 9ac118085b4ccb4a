using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Every hour: learns from returned mail which addresses nothing arrives at.</summary>
internal sealed class ReadBounces(BounceMailbox mailbox) : IPlatformJob
{
    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.MailBounces, "MailBounces", "40 * * * *", CatchUp.LatestOnly),
        typeof(ReadBounces),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        var tally = await mailbox.ReadAsync(cancellationToken);
        await run.NoteAsync("BouncesRead", tally.Lost, tally.Late, tally.LeftAlone);
    }
}
