using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record CountQuery
{
    public const string AsItWas = "then";

    /// <summary>In the place of a kind: counts whose kind was not said.</summary>
    public const string None = "none";

    public const string Yes = "yes";

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    [FromQuery(Name = "map")]
    public string? Map { get; set; }

    [FromQuery(Name = "outcome")]
    public string? Outcome { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "helped")]
    public string? Helped { get; set; }

    public CountFilter Filter => new(
        Guid.TryParse(Unit, out var unit) ? unit : null,
        Month.TryRead(From, out var from) ? from : null,
        Month.TryRead(To, out var to) ? to : null,
        Map == AsItWas,
        QueryWord.Read<Outcome>(Outcome),
        Guid.TryParse(Kind, out var kind) ? kind : null,
        Kind == None,
        Helped == Yes);

    public bool IsFiltered => Filter with { AsItWas = false } != new CountFilter();

    /// <summary>The files of the same counts.</summary>
    public string ExportUrl => AddressOf(Filter, Paths.Export);

    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => AddressOf(Filter, Paths.List, more);

    public static string UrlOf(CountFilter filter) => AddressOf(filter, Paths.List);

    private static string AddressOf(CountFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> more) => ListAddress.Of(
        path,
        [
            ("unit", filter.UnitId?.ToString()),
            ("from", filter.From?.ToString()),
            ("to", filter.To?.ToString()),
            ("map", filter.AsItWas ? AsItWas : null),
            ("outcome", filter.Outcome is { } outcome ? QueryWord.Of(outcome) : null),
            ("kind", filter.HasNoKind ? None : filter.KindId?.ToString()),
            ("helped", filter.IsHelped ? Yes : null),
        ],
        more);
}
