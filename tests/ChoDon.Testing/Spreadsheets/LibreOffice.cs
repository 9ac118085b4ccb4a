using System.Diagnostics;
using ChoDon.Testing.Hosting;

namespace ChoDon.Testing.Spreadsheets;

/// <summary>The LibreOffice of the system, to see how others open what we write.</summary>
public static class LibreOffice
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <summary>The first sheet of the workbook as LibreOffice reads and computes it: lines with commas, as shown on screen.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(byte[] workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.FullPath, "book.xlsx");
        await File.WriteAllBytesAsync(file, workbook);

        // A profile of its own, so that two of them do not wait for each other.
        using var process = Process.Start(new ProcessStartInfo("soffice",
        [
            $"-env:UserInstallation=file://{directory.FullPath}/profile", "--headless",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", directory.FullPath, file,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var timeout = new CancellationTokenSource(Timeout);
        var words = await process.StandardOutput.ReadToEndAsync(timeout.Token) + await process.StandardError.ReadToEndAsync(timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        var text = Path.ChangeExtension(file, "csv");
        return File.Exists(text) ? await File.ReadAllLinesAsync(text) : throw new InvalidOperationException($"LibreOffice did not open it: {words}");
    }
}
