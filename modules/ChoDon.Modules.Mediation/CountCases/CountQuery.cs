using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record CountQuery : PlacedQuery
{
    /// <summary>In the place of a result: cases that have not ended.</summary>
    public const string Open = "open";

    [FromQuery(Name = "ended")]
    public string? Ended { get; set; }

    [FromQuery(Name = "became")]
    public string? Became { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    public CountFilter Filter => new(
        UnitId,
        FirstDay,
        LastDay,
        IsAsItWas,
        QueryWord.Read<Result>(Ended),
        QueryWord.Read<Result>(Became),
        Became == Open,
        KeyOf(Kind),
        Kind == None);

    public bool IsFiltered => Filter with { AsItWas = false } != new CountFilter();

    /// <summary>The files of the same counts.</summary>
    public string ExportUrl => AddressOf(Filter, Paths.ExportCounts);

    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => AddressOf(Filter, Paths.Counts, more);

    public static string UrlOf(CountFilter filter) => AddressOf(filter, Paths.Counts);

    private static string AddressOf(CountFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> more) => ListAddress.Of(
        path,
        [
            .. PartsOf(filter.UnitId, filter.From, filter.To, filter.AsItWas),
            ("ended", filter.Ended is { } ended ? QueryWord.Of(ended) : null),
            ("became", filter.IsOpen ? Open : filter.Became is { } became ? QueryWord.Of(became) : null),
            ("kind", filter.HasNoKind ? None : filter.KindId?.ToString()),
        ],
        more);
}
