using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Reports;

/// <summary>The official paper, for word processors.</summary>
internal sealed class DocxReport(ReportPaper paper, IOfficialDocuments documents) : IReportFormat
{
    public string Name => "docx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken) => Task.FromResult(documents.WriteDocx(paper.Write(report)));
}
