using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ListSubmitted;

[Authorize(Permissions.View)]
internal sealed class ListSubmittedPage(
    ListSubmittedHandler handler,
    DistrictVillages villages,
    AwardFormCatalog forms,
    OccasionNames occasions,
    ISavedLists savedLists,
    IStringLocalizer<CommendationsText> texts) : ProposalListPage<SubmittedQuery>(villages, forms, occasions, savedLists, texts)
{
    public ProposalRows Found { get; private set; } = null!;

    public override IReadOnlyList<ProposalRow> Proposals => Found.Page.Rows;

    public string? PreviousUrl => Found.Before is { } row ? Query.Url(("before", row.ToString())) : null;

    public string? NextUrl => Found.After is { } row ? Query.Url(("after", row.ToString())) : null;

    protected override string Path => Paths.Submitted;

    public async Task OnGetAsync(SubmittedQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await OpenAsync(query, cancellationToken);
        Found = await handler.HandleAsync(query, after, before, cancellationToken);
    }
}
