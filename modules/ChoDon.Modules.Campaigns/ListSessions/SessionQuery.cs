using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record SessionQuery
{
    public const string AsItWas = "then";

    /// <summary>In the place of a topic or a kind of area: sessions that have none.</summary>
    public const string None = "none";

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    [FromQuery(Name = "map")]
    public string? Map { get; set; }

    [FromQuery(Name = "topic")]
    public string? Topic { get; set; }

    [FromQuery(Name = "campaign")]
    public string? Campaign { get; set; }

    [FromQuery(Name = "tag")]
    public string? Tag { get; set; }

    public SessionFilter Filter => new(
        Guid.TryParse(Unit, out var unit) ? unit : null,
        QueryWord.Read<StateFilter>(State) ?? StateFilter.All,
        QueryWord.Read<SessionKind>(Kind),
        Month.TryParse(From, out var from) ? from : null,
        Month.TryParse(To, out var to) ? to : null,
        Map == AsItWas,
        Guid.TryParse(Topic, out var topic) ? topic : null,
        Guid.TryParse(Campaign, out var campaign) ? campaign : null,
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
            ("unit", filter.UnitId?.ToString()),
            ("state", filter.State == StateFilter.All ? null : QueryWord.Of(filter.State)),
            ("kind", filter.Kind is { } kind ? QueryWord.Of(kind) : null),
            ("from", filter.From?.ToString()),
            ("to", filter.To?.ToString()),
            ("map", filter.AsItWas ? AsItWas : null),
            ("topic", filter.HasNoTopic ? None : filter.TopicId?.ToString()),
            ("campaign", filter.CampaignId?.ToString()),
            ("tag", filter.HasNoTag ? None : filter.Tag is { } tag ? QueryWord.Of(tag) : null),
        ],
        more);
}
