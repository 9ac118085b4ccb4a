using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListDecisions;

[Authorize(Permissions.View)]
internal sealed class ListDecisionsPage(CommendationsDbContext data, DistrictVillages villages, CouncilBodies bodies, AwardFormCatalog forms) : PageModel
{
    private IReadOnlyList<KnownAwardForm> _known = [];

    public Unit Unit => villages.Unit;

    public bool MayDecide => bodies.Find(Permissions.Decide) is not null;

    public RecordPage<DecisionRow> Decisions { get; private set; } = null!;

    public string? PreviousUrl => Decisions is { HasBefore: true, Rows: [var first, ..] } ? $"{Paths.Decisions}?before={first.Id}" : null;

    public string? NextUrl => Decisions is { HasAfter: true, Rows: [.., var last] } ? $"{Paths.Decisions}?after={last.Id}" : null;

    public static string NumberOf(DecisionRow row) => OfficialWords.Number(row.Number, row.Notation);

    public string FormOf(DecisionRow row) => _known.FirstOrDefault(form => form.Id == row.FormId)?.Name ?? Show.Nothing;

    public async Task OnGetAsync(Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        _known = await forms.AllAsync(cancellationToken);

        // Whoever looks at a village sees the decisions of its commune, where they may see them.
        var top = bodies.Find(Permissions.View)?.Id ?? Unit.Id;
        var below = data.UnitsBelow(top, villages.Today);
        Decisions = await data.PageAsync(
            data.Decisions.AsNoTracking().Where(decision => below.Contains(decision.UnitId)),
            decision => decision.DecidedOn,
            decision => new DecisionRow(
                decision.Id,
                decision.Number,
                decision.Notation,
                decision.DecidedOn,
                decision.Body,
                decision.FormId,
                data.Proposals.Count(proposal => proposal.DecisionId == decision.Id)),
            after,
            before,
            cancellationToken);
    }
}
