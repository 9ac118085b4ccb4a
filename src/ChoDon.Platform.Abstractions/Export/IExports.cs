using Microsoft.AspNetCore.Http;

namespace ChoDon.Platform.Abstractions.Export;

/// <summary>Hands tables and files out. Whether the reader may have them, the page has asked before.</summary>
public interface IExports
{
    /// <summary>Notes in the audit log that the table goes out, then sends it row by row as a file to keep.</summary>
    Task SendAsync(HttpResponse response, ExportTable table, ExportFormat format, CancellationToken cancellationToken);

    /// <summary>Notes in the audit log that the file goes out, then sends it to be kept.</summary>
    Task SendAsync(HttpResponse response, ExportFile file, CancellationToken cancellationToken);
}
