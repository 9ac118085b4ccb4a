using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ListProposals;

[Authorize(Permissions.View)]
internal sealed class ListProposalsPage(
    ListProposalsHandler handler,
    DistrictVillages villages,
    AwardFormCatalog forms,
    OccasionNames occasions,
    ISavedLists savedLists,
    IStringLocalizer<CommendationsText> texts) : ProposalListPage<PipelineQuery>(villages, forms, occasions, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "stage")]
    public string? Stage { get; set; }

    public ProposalRows Found { get; private set; } = null!;

    public override IReadOnlyList<ProposalRow> Proposals => Found.Page.Rows;

    public bool MayPropose => Villages.HoldsSomewhere(Permissions.Propose);

    public string? PreviousUrl => Found.Before is { } row ? Query.Url(("before", row.ToString())) : null;

    public string? NextUrl => Found.After is { } row ? Query.Url(("after", row.ToString())) : null;

    protected override string Path => Paths.Proposals;

    public IEnumerable<SelectListItem> AllStages() =>
        Enum.GetValues<Stage>().Select(stage => new SelectListItem(
            Texts[$"Pipeline.Stage.{stage}"], stage == Lists.Stage.Open ? "" : QueryWord.Of(stage)));

    public async Task OnGetAsync(PipelineQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await OpenAsync(query, cancellationToken);
        Found = await handler.HandleAsync(query, after, before, cancellationToken);
    }
}
