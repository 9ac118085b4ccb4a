using System.Diagnostics;
using ChoDon.Testing.Hosting;

namespace ChoDon.Testing.Documents;

/// <summary>The LibreOffice of the system, to see how others open what we write.</summary>
public static class LibreOffice
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <summary>The first sheet of the workbook as LibreOffice reads and computes it: lines with commas, as shown on screen.</summary>
    public static Task<IReadOnlyList<string>> ReadAsync(byte[] workbook) =>
        ReadAsync(workbook, "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1");

    /// <summary>The lines of a text document as LibreOffice reads them.</summary>
    public static Task<IReadOnlyList<string>> ReadTextAsync(byte[] docx) => ReadAsync(docx, "docx", "txt:Text (encoded):UTF8");

    private static async Task<IReadOnlyList<string>> ReadAsync(byte[] content, string kind, string target)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.FullPath, $"file.{kind}");
        await File.WriteAllBytesAsync(file, content);

        // A profile of its own, so that two of them do not wait for each other.
        using var process = Process.Start(new ProcessStartInfo("soffice",
        [
            $"-env:UserInstallation=file://{directory.FullPath}/profile", "--headless",
            "--convert-to", target, "--outdir", directory.FullPath, file,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var timeout = new CancellationTokenSource(Timeout);
        var words = await process.StandardOutput.ReadToEndAsync(timeout.Token) + await process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        var read = Path.ChangeExtension(file, target.Split(':')[0]);
        return File.Exists(read) ? await File.ReadAllLinesAsync(read) : throw new InvalidOperationException($"LibreOffice did not open it: {words}");
    }
}
