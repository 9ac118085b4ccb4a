using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record SessionQuery : PlacedQuery
{
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "topic")]
    public string? Topic { get; set; }

    [FromQuery(Name = "campaign")]
    public string? Campaign { get; set; }

    [FromQuery(Name = "tag")]
    public string? Tag { get; set; }

    public SessionFilter Filter => new(
        UnitId,
        QueryWord.Read<StateFilter>(State) ?? StateFilter.All,
        QueryWord.Read<SessionKind>(Kind),
        FirstDay,
        LastDay,
        IsAsItWas,
        KeyOf(Topic),
        KeyOf(Campaign),
        QueryWord.Read<AreaTag>(Tag),
        Topic == None,
        Tag == None);

    public bool IsFiltered => Filter with { AsItWas = false } != new SessionFilter();

    /// <summary>The files of the same sessions.</summary>
    public string ExportUrl => AddressOf(Filter, Paths.ExportSessions);

    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => UrlOf(Filter, more);

    public static string UrlOf(SessionFilter filter, params ReadOnlySpan<(string Name, string Value)> more) =>
        AddressOf(filter, Paths.Sessions, more);

    private static string AddressOf(SessionFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> more) => ListAddress.Of(
        path,
        [
            .. PartsOf(filter.UnitId, filter.From, filter.To, filter.AsItWas),
            ("state", filter.State == StateFilter.All ? null : QueryWord.Of(filter.State)),
            ("kind", filter.Kind is { } kind ? QueryWord.Of(kind) : null),
            ("topic", filter.HasNoTopic ? None : filter.TopicId?.ToString()),
            ("campaign", filter.CampaignId?.ToString()),
            ("tag", filter.HasNoTag ? None : filter.Tag is { } tag ? QueryWord.Of(tag) : null),
        ],
        more);
}
