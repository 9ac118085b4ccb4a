using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.DraftDecision;

/// <summary>The decision on all that waits for one form of an occasion, to be signed before it is recorded. It has no number yet.</summary>
[Authorize(Permissions.Decide)]
internal sealed class DraftDecisionPage(
    CommendationsDbContext data,
    CouncilBodies bodies,
    PassedProposals passed,
    DecisionReader reader,
    AwardFormCatalog forms,
    DecisionPaper paper,
    TimeProvider time,
    IOfficialDocuments documents,
    IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    [BindProperty(SupportsGet = true)]
    public Guid FormId { get; set; }

    public Guid OccasionId { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs =>
    [
        new Crumb(texts["Decisions.Title"], Paths.Decisions),
        new Crumb(texts["Decision.Add"], Paths.AddDecisionFor(OccasionId, FormId)),
    ];

    public override string? Remark => texts["Decision.DraftRemark"];

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        OccasionId = id;
        if (bodies.Find(Permissions.Decide) is not { } body
            || await forms.FindAsync(FormId, cancellationToken) is not { } form
            || !form.Level.IsOwn()
            || await data.Occasions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } occasion)
            return null;
        var proposals = await (await passed.OfAsync(body, id, FormId, cancellationToken)).AsNoTracking()
            .OrderBy(proposal => proposal.Recipient).ThenBy(proposal => proposal.Name).ThenBy(proposal => proposal.Id)
            .ToListAsync(cancellationToken);
        if (proposals.Count == 0)
            return null;
        var budget = await reader.BudgetAsync(id, FormId, cancellationToken);
        return Take(await paper.WriteAsync(
            new DecisionText(body.Id, time.Today(), occasion, FormId, form, proposals, budget, Decision: null), cancellationToken));
    }
}
