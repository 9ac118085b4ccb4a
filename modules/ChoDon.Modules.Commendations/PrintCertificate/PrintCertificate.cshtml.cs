using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintCertificate;

/// <summary>The certificate of an awarded proposal. There is none before the decision and none after a revocation.</summary>
[Authorize(Permissions.View)]
internal sealed class PrintCertificatePage(
    CommendationsDbContext data,
    ProposalPaper paper,
    AwardFormCatalog forms,
    PaperUnits units,
    PaperWriter writer,
    IOfficialDocuments documents,
    IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    private Proposal _proposal = null!;
    private Decision _decision = null!;
    private bool _isFromAbove;

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(texts["Proposals.Title"], Paths.Proposals), new(_proposal.Name, Paths.Proposal(_proposal.Id))];

    public override string? Remark => _isFromAbove ? texts["Papers.CertificateFromAbove", _decision.Body].Value : null;

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AsNoTracking().Awarded().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } proposal
            || await data.Decisions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == proposal.DecisionId, cancellationToken) is not { } decision)
            return null;
        (_proposal, _decision) = (proposal, decision);
        var form = await forms.FindAsync(proposal.FormId, cancellationToken);
        _isFromAbove = form is { Level: > AwardLevel.District };
        var bodies = units.BodiesOf(decision.UnitId, decision.DecidedOn);
        var head = _isFromAbove ? new PaperHead(Superior: null, OfficialWords.Capitals(decision.Body), bodies.Place) : bodies.Head;
        var values = (await paper.ValuesAsync(proposal, form, decision.DecidedOn, cancellationToken))
            .With(bodies)
            .With(decision)
            .With(PaperFields.CertificateType, PaperWords.TypeOf(PaperWords.NameOf(proposal.FormId, form)));
        return Take(await writer.WriteAsync(
            PaperKind.Certificate, values.Done(), head.Of(PaperKind.Certificate, decision.DecidedOn, "giay-khen"), cancellationToken));
    }
}
