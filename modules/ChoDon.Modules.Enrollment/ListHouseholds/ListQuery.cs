using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>A filter and an order as they stand in an address. What cannot be read counts as not said.</summary>
internal sealed record ListQuery
{
    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "joined")]
    public string? Joined { get; set; }

    [FromQuery(Name = "left")]
    public string? Left { get; set; }

    [FromQuery(Name = "phone")]
    public string? Phone { get; set; }

    [FromQuery(Name = "tag")]
    public string? Tag { get; set; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    public HouseholdOrder Order => Enum.TryParse<HouseholdOrder>(Sort, ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : HouseholdOrder.Name;

    public HouseholdFilter Filter => new(
        Guid.TryParse(Unit, out var unit) ? unit : null,
        Search,
        Enum.TryParse<HouseholdState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : HouseholdState.Member,
        Month.TryParse(Joined, out var joined) ? joined : null,
        Month.TryParse(Left, out var left) ? left : null,
        Phone switch { "with" => true, "without" => false, _ => null },
        Enum.TryParse<AreaTag>(Tag, ignoreCase: true, out var tag) && Enum.IsDefined(tag) ? tag : null);

    /// <summary>Whether anything but the order is asked for.</summary>
    public bool IsFiltered => HasFilter || IsSearch;

    /// <summary>Whether anything but words is asked for.</summary>
    public bool IsNarrowed => HasFilter || Order != HouseholdOrder.Name;

    private bool HasFilter => Filter != new HouseholdFilter(Search: Search);

    public bool IsSearch => !string.IsNullOrWhiteSpace(Search);

    /// <summary>The page's address with this query, and further parameters.</summary>
    public string Url(string path, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var filter = Filter;
        return ListAddress.Of(
            path,
            [
                ("q", IsSearch ? Search!.Trim() : null),
                ("unit", filter.UnitId?.ToString()),
                ("state", filter.State == HouseholdState.Member ? null : QueryWord.Of(filter.State)),
                ("joined", filter.Joined?.ToString()),
                ("left", filter.Left?.ToString()),
                ("phone", filter.HasPhone is { } hasPhone ? hasPhone ? "with" : "without" : null),
                ("tag", filter.Tag is { } tag ? QueryWord.Of(tag) : null),
                ("sort", Order == HouseholdOrder.Name ? null : QueryWord.Of(Order)),
            ],
            more);
    }

    public string Url() => Url(Paths.Households);

    /// <summary>The page's address with this query, in whatever month.</summary>
    public string Without(bool joined = false, bool left = false) =>
        (this with { Joined = joined ? null : Joined, Left = left ? null : Left }).Url();
}
