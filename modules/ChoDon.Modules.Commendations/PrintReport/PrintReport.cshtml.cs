using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintReport;

/// <summary>The achievement report of a proposal, as its recipient's unit hands it in.</summary>
[Authorize(Permissions.View)]
internal sealed class PrintReportPage(
    CommendationsDbContext data,
    ProposalPaper paper,
    AwardFormCatalog forms,
    PaperUnits units,
    PaperWriter writer,
    IOfficialDocuments documents,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    private Proposal _proposal = null!;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(texts["Proposals.Title"], Paths.Proposals), new(_proposal.Name, Paths.Proposal(_proposal.Id))];

    public override string? Remark => string.IsNullOrEmpty(_proposal.Report) ? texts["Papers.ReportEmpty"].Value : null;

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } proposal)
            return null;
        _proposal = proposal;
        var day = proposal.SubmittedOn ?? time.Today();
        var form = await forms.FindAsync(proposal.FormId, cancellationToken);
        var bodies = units.BodiesOf(proposal.UnitId, day);
        var values = (await paper.ValuesAsync(proposal, form, day, cancellationToken))
            .With(bodies)
            .With(PaperBlocks.Report, PaperBlocks.ReportOf(proposal.Report));
        return Take(await writer.WriteAsync(
            PaperKind.Report, values.Done(), bodies.Head.Of(PaperKind.Report, day, "bao-cao-thanh-tich"), cancellationToken));
    }
}
