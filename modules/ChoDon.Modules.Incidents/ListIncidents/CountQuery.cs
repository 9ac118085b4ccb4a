using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record CountQuery : PlacedQuery
{
    public const string Yes = "yes";

    [FromQuery(Name = "outcome")]
    public string? Outcome { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "helped")]
    public string? Helped { get; set; }

    public CountFilter Filter => new(
        UnitId,
        FirstDay,
        LastDay,
        IsAsItWas,
        QueryWord.Read<Outcome>(Outcome),
        KeyOf(Kind),
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
            .. PartsOf(filter.UnitId, filter.From, filter.To, filter.AsItWas),
            ("outcome", filter.Outcome is { } outcome ? QueryWord.Of(outcome) : null),
            ("kind", filter.HasNoKind ? None : filter.KindId?.ToString()),
            ("helped", filter.IsHelped ? Yes : null),
        ],
        more);
}
