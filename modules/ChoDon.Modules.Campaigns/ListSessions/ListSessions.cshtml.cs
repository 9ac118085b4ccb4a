using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ListSessions;

[Authorize(Permissions.ViewSessions)]
internal sealed class ListSessionsPage(
    ListSessionsHandler handler,
    DistrictVillages villages,
    TopicCatalog topics,
    CampaignChoices campaigns,
    ISavedLists savedLists,
    IStringLocalizer<CampaignsText> texts) : PlacedListPage<SessionQuery>(villages, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "campaign")]
    public string? Campaign { get; set; }

    [BindProperty(SupportsGet = true, Name = "tag")]
    public string? Tag { get; set; }

    public SessionList Sessions { get; private set; } = null!;

    public bool MayRecord => Villages.HoldsSomewhere(Permissions.RecordSessions);

    public string? ExportUrl =>
        Villages.HoldsSomewhere(Permissions.ExportSessions) ? Query.ExportUrl : null;

    public List<SelectListItem> Topics { get; private set; } = [];

    public List<SelectListItem> Campaigns { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds() => texts.QueryChoices<SessionKind>("Kind");

    public IEnumerable<SelectListItem> Tags() =>
        texts.QueryChoices<AreaTag>("Tag").Append(new SelectListItem(texts["List.NoTag"], SessionQuery.None));

    public IEnumerable<SelectListItem> States() =>
        Enum.GetValues<StateFilter>().Select(state => new SelectListItem(
            texts[$"List.State.{state}"], state == StateFilter.All ? "" : QueryWord.Of(state)));

    public string? PreviousUrl => Sessions is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", first.Id.ToString())) : null;

    public string? NextUrl => Sessions is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", last.Id.ToString())) : null;

    protected override string Path => Paths.Sessions;

    public async Task OnGetAsync(SessionQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await BeginAsync(query, cancellationToken);
        Topics =
        [
            .. await topics.ChoicesAsync(query.Filter.TopicId is { } topic ? [topic] : [], cancellationToken),
            new SelectListItem(texts["Session.NoTopic"], SessionQuery.None),
        ];
        Campaigns = await campaigns.ListAsync(cancellationToken);
        Sessions = await handler.HandleAsync(query.Filter, after, before, cancellationToken);
    }
}
