using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>What all lists of proposals have: the fields of the filter, and the names of what rows hold by key.</summary>
internal abstract class ProposalListPage<TQuery>(
    DistrictVillages villages,
    AwardFormCatalog forms,
    OccasionNames occasions,
    ISavedLists savedLists,
    IStringLocalizer<CommendationsText> texts) : PlacedListPage<TQuery>(villages, savedLists, texts), IProposalListPage
    where TQuery : ProposalQuery, new()
{
    private IReadOnlyList<KnownAwardForm> _forms = [];
    private IReadOnlyList<KeyValuePair<Guid, string>> _occasions = [];

    [BindProperty(SupportsGet = true, Name = "form")]
    public string? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "level")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "recipient")]
    public string? Recipient { get; set; }

    [BindProperty(SupportsGet = true, Name = "occasion")]
    public string? Occasion { get; set; }

    [BindProperty(SupportsGet = true, Name = "search")]
    public string? Search { get; set; }

    public List<SelectListItem> Forms { get; private set; } = [];

    public List<SelectListItem> Occasions { get; private set; } = [];

    public virtual IReadOnlyList<ProposalRow> Proposals => [];

    public IEnumerable<SelectListItem> Levels() => texts.QueryChoices<AwardLevel>("Level");

    public IEnumerable<SelectListItem> Recipients() =>
        texts.QueryChoices<RecipientKind>("Recipient")
            .Prepend(new SelectListItem(texts["List.Collectives"], QueryWord.Of(RecipientFilter.Collective)));

    public string FormName(Guid id) => _forms.FirstOrDefault(form => form.Id == id)?.Name ?? Show.Nothing;

    public string OccasionName(Guid id) => _occasions.FirstOrDefault(occasion => occasion.Key == id).Value ?? Show.Nothing;

    public bool IsLate(ProposalRow row) => row.DueOn < Villages.Today && Stages.IsJudged(row.State);

    protected IStringLocalizer<CommendationsText> Texts => texts;

    /// <summary>Takes the filter, and reads what the page needs beside its rows.</summary>
    protected async Task OpenAsync(TQuery query, CancellationToken cancellationToken)
    {
        await BeginAsync(query, cancellationToken);
        _forms = await forms.AllAsync(cancellationToken);
        _occasions = await occasions.AllAsync(cancellationToken);
        Forms = await forms.ChoicesAsync(query.Filter.FormId is { } form ? [form] : [], cancellationToken);
        Occasions = await occasions.ChoicesAsync(cancellationToken);
    }
}
