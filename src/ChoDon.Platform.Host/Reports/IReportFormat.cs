using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Reports;

/// <summary>Writes a report as a file, in the current language.</summary>
internal interface IReportFormat
{
    /// <summary>As it is asked for: <c>json</c>.</summary>
    string Name { get; }

    /// <summary>The ending of its file's name.</summary>
    string Ending => Name;

    string MediaType { get; }

    Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken);
}
