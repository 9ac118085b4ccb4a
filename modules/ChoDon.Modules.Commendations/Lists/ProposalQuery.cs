using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>What every list of proposals asks, as it stands in an address. What cannot be read counts as not said.</summary>
internal abstract record ProposalQuery : PlacedQuery
{
    [FromQuery(Name = "form")]
    public string? Form { get; set; }

    [FromQuery(Name = "level")]
    public string? Level { get; set; }

    [FromQuery(Name = "recipient")]
    public string? Recipient { get; set; }

    [FromQuery(Name = "occasion")]
    public string? Occasion { get; set; }

    [FromQuery(Name = "search")]
    public string? Search { get; set; }

    public ProposalFilter Filter => new(
        UnitId,
        KeyOf(Form),
        QueryWord.Read<AwardLevel>(Level),
        QueryWord.Read<RecipientFilter>(Recipient),
        KeyOf(Occasion),
        VietnameseText.SearchKey(Search) is { Length: > 0 } text ? text : null,
        FirstDay,
        LastDay,
        IsAsItWas);

    public virtual bool IsFiltered => Filter with { AsItWas = false } != new ProposalFilter();

    /// <summary>The page of the list.</summary>
    protected abstract string Path { get; }

    /// <summary>What this list asks beside the rest.</summary>
    protected virtual IEnumerable<(string Name, string? Value)> Own => [];

    /// <summary>The list from its beginning or from another row.</summary>
    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => AddressOf(Path, more);

    /// <summary>Another page of the same records.</summary>
    protected string AddressOf(string path, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var filter = Filter;
        return ListAddress.Of(
            path,
            [
                .. PartsOf(filter.UnitId, filter.From, filter.To, filter.AsItWas),
                ("form", filter.FormId?.ToString()),
                ("level", filter.Level is { } level ? QueryWord.Of(level) : null),
                ("recipient", filter.Recipient is { } recipient ? QueryWord.Of(recipient) : null),
                ("occasion", filter.OccasionId?.ToString()),
                ("search", filter.Text is null ? null : VietnameseText.Clean(Search)),
                .. Own,
            ],
            more);
    }
}
