using System.Globalization;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ChoDon.Platform.Core.Export;

internal sealed class Exports(IAuditLog audit, TimeProvider time) : IExports
{
    public async Task SendAsync(HttpResponse response, ExportTable table, ExportFormat format, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(table.Note, cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"{table.FileName}-{time.Today():yyyy-MM-dd}.{EndingOf(format)}");
        Announce(response, name, MediaTypeOf(format));
        // The end of a workbook's packing is written without waiting; what goes before is not.
        response.HttpContext.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        await (format == ExportFormat.Xlsx
            ? XlsxExport.WriteAsync(response.Body, table, cancellationToken)
            : CsvExport.WriteAsync(response.Body, table.Columns.Select(column => column.Heading), table.Rows, cancellationToken));
    }

    public async Task SendAsync(HttpResponse response, ExportFile file, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(file.Note, cancellationToken);
        Announce(response, file.Name, file.MediaType);
        await response.Body.WriteAsync(file.Content, cancellationToken);
    }

    private static void Announce(HttpResponse response, string name, string mediaType)
    {
        response.ContentType = mediaType;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        response.Headers.CacheControl = "no-store";
    }

    private static string EndingOf(ExportFormat format) => format == ExportFormat.Xlsx ? "xlsx" : "csv";

    private static string MediaTypeOf(ExportFormat format) => format == ExportFormat.Xlsx
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : CsvExport.MediaType;
}
