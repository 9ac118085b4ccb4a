using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>A filter as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record ItemQuery
{
    public const string AsItWas = "then";

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [FromQuery(Name = "mode")]
    public string? Mode { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "counted")]
    public string? Counted { get; set; }

    [FromQuery(Name = "custody")]
    public string? Custody { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    [FromQuery(Name = "map")]
    public string? Map { get; set; }

    public ItemFilter Filter => new(
        Guid.TryParse(Unit, out var unit) ? unit : null,
        QueryWord.Read<AcquisitionMode>(Mode),
        Guid.TryParse(Kind, out var kind) ? kind : null,
        string.IsNullOrWhiteSpace(Counted) ? null : Counted,
        QueryWord.Read<CustodyFilter>(Custody) ?? CustodyFilter.All,
        Month.TryParse(From, out var from) ? from : null,
        Month.TryParse(To, out var to) ? to : null,
        Map == AsItWas);

    public bool IsFiltered => Filter with { AsItWas = false } != new ItemFilter();

    /// <summary>The files of the same items.</summary>
    public string ExportUrl => AddressOf(Filter, Paths.ExportItems);

    public string Url(params ReadOnlySpan<(string Name, string Value)> more) => UrlOf(Filter, more);

    public static string UrlOf(ItemFilter filter, params ReadOnlySpan<(string Name, string Value)> more) =>
        AddressOf(filter, Paths.Items, more);

    private static string AddressOf(ItemFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> more) => ListAddress.Of(
        path,
        [
            ("unit", filter.UnitId?.ToString()),
            ("mode", filter.Mode is { } mode ? QueryWord.Of(mode) : null),
            ("kind", filter.KindId?.ToString()),
            ("counted", filter.Counted),
            ("custody", filter.Custody == CustodyFilter.All ? null : QueryWord.Of(filter.Custody)),
            ("from", filter.From?.ToString()),
            ("to", filter.To?.ToString()),
            ("map", filter.AsItWas ? AsItWas : null),
        ],
        more);
}
