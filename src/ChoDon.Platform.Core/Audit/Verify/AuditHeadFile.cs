using System.Globalization;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>
/// Heads of the log that are kept in a file outside the database, one a line with its moment. Whoever cuts the log in the
/// database and makes its head fit is found by them.
/// </summary>
public sealed class AuditHeadFile(string path)
{
    public const string Name = "audit-heads.txt";

    public string Path => path;

    /// <summary>The heads in it, and how many of its lines are none, such as one that a power cut tore.</summary>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    public async Task<(IReadOnlyList<AuditMark> Heads, int Unreadable)> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return ([], 0);
        var lines = (await File.ReadAllLinesAsync(path, cancellationToken)).Where(line => line.Length > 0).ToList();
        List<AuditMark> heads = [.. lines.Select(line => AuditMark.Parse(line[(line.LastIndexOf(' ') + 1)..])).OfType<AuditMark>()];
        return (heads, lines.Count - heads.Count);
    }

    /// <summary>Adds a head; it is on disk when this returns.</summary>
    public async Task AppendAsync(AuditMark head, DateTime at, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        await using (var writer = new StreamWriter(file, leaveOpen: true))
            await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-ddTHH:mm:ssZ} {head}\n").AsMemory(), cancellationToken);
        file.Flush(flushToDisk: true);
    }
}
