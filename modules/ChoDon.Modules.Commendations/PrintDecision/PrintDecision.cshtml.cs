using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintDecision;

/// <summary>A decision that was issued here, as a paper: for who sees all of its recipients.</summary>
[Authorize(Permissions.View)]
internal sealed class PrintDecisionPage(
    DecisionReader reader, DecisionPaper paper, DistrictVillages villages, IOfficialDocuments documents, IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    private DecisionDetails? _details;

    public override IReadOnlyList<Crumb> Crumbs => _details is null ? [] :
    [
        new Crumb(texts["Decisions.Title"], Paths.Decisions),
        new Crumb(_details.Number, Paths.Decision(_details.Decision.Id)),
    ];

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        _details = await reader.FindAsync(id, cancellationToken);
        if (_details is not { IsOwn: true } details || !villages.Contains(details.Decision.UnitId))
            return null;
        var decision = details.Decision;
        return Take(await paper.WriteAsync(
            new DecisionText(
                decision.UnitId, decision.DecidedOn, details.Occasion, decision.FormId, details.Form, details.Proposals, details.Budget, decision),
            cancellationToken));
    }
}
