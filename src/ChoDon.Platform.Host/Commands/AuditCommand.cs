using System.CommandLine;
using System.Globalization;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Checks the audit log, or tells where it ends. It only reads, and may do so while the host serves.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var kept = new Option<string?>("--head") { Description = "A head that was kept, NUMBER:HASH, for instance from a monthly summary" };
        var file = new Option<FileInfo?>("--heads") { Description = $"A file of heads; {AuditHeadFile.Name} in the data directory unless told otherwise" };
        var verify = new Command("verify", "Checks the whole chain, also against the heads that were kept, and names the first broken entry") { kept, file };
        verify.SetAction((parsed, cancellationToken) =>
            VerifyAsync(CommonOptions.Read(parsed), parsed.GetValue(kept), parsed.GetValue(file), cancellationToken));
        var head = new Command("head", "Prints where the log ends, NUMBER:HASH");
        head.SetAction((parsed, cancellationToken) => HeadAsync(CommonOptions.Read(parsed), cancellationToken));
        return new Command("audit", "Checks the audit log") { verify, head };
    }

    private static async Task<int> VerifyAsync(
        PlatformOptions options, string? kept, FileInfo? file, CancellationToken cancellationToken)
    {
        var mark = kept is null ? null : AuditMark.Parse(kept)
            ?? throw new OperatorException($"--head is '{kept}'; write it as it stands in the summary, NUMBER:HASH.");
        var heads = await HeadsAsync(options, file, cancellationToken);
        var verification = await OpenAsync(options, cancellationToken);
        var verdict = await verification.RunAsync([.. heads, .. mark is null ? Array.Empty<AuditMark>() : [mark]], cancellationToken);
        if (verdict.Fault is { } fault)
            throw new OperatorException(fault.Describe(CultureInfo.GetCultureInfo("en")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"The audit log is whole: {verdict.End.Number} entries, head {verdict.End}"));
        return 0;
    }

    private static async Task<IReadOnlyList<AuditMark>> HeadsAsync(
        PlatformOptions options, FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is { Exists: false })
            throw new OperatorException($"--heads names {file.FullName}, which is not there.");
        var kept = new AuditHeadFile(file?.FullName ?? Path.Combine(options.Data, AuditHeadFile.Name));
        try
        {
            var (heads, unreadable) = await kept.ReadAsync(cancellationToken);
            if (unreadable > 0)
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{unreadable} lines of {kept.Path} are no heads and were left out."));
            return heads;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The heads in {kept.Path} cannot be read ({error.Message.TrimEnd('.')}).", error);
        }
    }

    private static async Task<int> HeadAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var verification = await OpenAsync(options, cancellationToken);
        var head = await verification.HeadAsync(cancellationToken)
            ?? throw new OperatorException("The head of the audit log is gone. Run 'audit verify'.");
        Console.WriteLine(head);
        return 0;
    }

    private static async Task<AuditVerification> OpenAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var database = await ExistingDatabase.OpenAsync(options, cancellationToken);
        return new AuditVerification(database);
    }
}
