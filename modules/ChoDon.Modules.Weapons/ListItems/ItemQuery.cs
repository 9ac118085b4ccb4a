using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record ItemQuery : PlacedQuery
{
    [FromQuery(Name = "mode")]
    public string? Mode { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "counted")]
    public string? Counted { get; set; }

    [FromQuery(Name = "custody")]
    public string? Custody { get; set; }

    public ItemFilter Filter => new(
        UnitId,
        QueryWord.Read<AcquisitionMode>(Mode),
        KeyOf(Kind),
        string.IsNullOrWhiteSpace(Counted) ? null : Counted,
        QueryWord.Read<CustodyFilter>(Custody) ?? CustodyFilter.All,
        FirstDay,
        LastDay,
        IsAsItWas);

    public bool IsFiltered => Filter with { AsItWas = false } != new ItemFilter();

    /// <summary>The files of the same items.</summary>
    public string ExportUrl => AddressOf(Filter, Paths.ExportItems);

    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => UrlOf(Filter, more);

    public static string UrlOf(ItemFilter filter, params ReadOnlySpan<(string Name, string Value)> more) =>
        AddressOf(filter, Paths.Items, more);

    private static string AddressOf(ItemFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> more) => ListAddress.Of(
        path,
        [
            .. PartsOf(filter.UnitId, filter.From, filter.To, filter.AsItWas),
            ("mode", filter.Mode is { } mode ? QueryWord.Of(mode) : null),
            ("kind", filter.KindId?.ToString()),
            ("counted", filter.Counted),
            ("custody", filter.Custody == CustodyFilter.All ? null : QueryWord.Of(filter.Custody)),
        ],
        more);
}
