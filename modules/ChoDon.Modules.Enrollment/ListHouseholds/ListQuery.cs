using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Http.Extensions;
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
        var query = new QueryBuilder();
        var filter = Filter;
        if (IsSearch)
            query.Add("q", Search!.Trim());
        if (filter.UnitId is { } unit)
            query.Add("unit", unit.ToString());
        if (filter.State != HouseholdState.Member)
            query.Add("state", QueryWord.Of(filter.State));
        if (filter.Joined is { } joined)
            query.Add("joined", joined.ToString());
        if (filter.Left is { } left)
            query.Add("left", left.ToString());
        if (filter.HasPhone is { } hasPhone)
            query.Add("phone", hasPhone ? "with" : "without");
        if (filter.Tag is { } tag)
            query.Add("tag", QueryWord.Of(tag));
        if (Order != HouseholdOrder.Name)
            query.Add("sort", QueryWord.Of(Order));
        foreach (var (name, value) in more)
            query.Add(name, value);
        return path + query;
    }

    public string Url() => Url(Paths.Households);

    /// <summary>The page's address with this query, in whatever month.</summary>
    public string Without(bool joined = false, bool left = false) =>
        (this with { Joined = joined ? null : Joined, Left = left ? null : Left }).Url();
}
