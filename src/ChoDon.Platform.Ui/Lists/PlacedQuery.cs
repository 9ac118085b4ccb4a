using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>
/// Where and when, as it stands in the address of a list: what every list of records asks, and its figures name. A list derives
/// its own filter from it. What cannot be read counts as not said.
/// </summary>
public abstract record PlacedQuery
{
    /// <summary>In the place of a map: units as they were in each month.</summary>
    public const string AsItWas = "then";

    /// <summary>In the place of a choice: records that have none.</summary>
    public const string None = "none";

    /// <summary>A commune or village, by its key.</summary>
    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>The first month or day.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The last month or day.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; set; }

    /// <summary>Which map.</summary>
    [FromQuery(Name = "map")]
    public string? Map { get; set; }

    /// <summary>The unit, or null for all that the reader looks at.</summary>
    public Guid? UnitId => KeyOf(Unit);

    /// <summary>The first day; null from the beginning.</summary>
    public DateOnly? FirstDay => DayRange.ReadFirst(From);

    /// <summary>The last day; null up to the last.</summary>
    public DateOnly? LastDay => DayRange.ReadLast(To);

    /// <summary>Whether units are meant as they were in each month, and not as they are today.</summary>
    public bool IsAsItWas => Map == AsItWas;

    /// <summary>A key as it was written, or null.</summary>
    protected static Guid? KeyOf(string? written) => Guid.TryParse(written, out var key) ? key : null;

    /// <summary>The parts of an address that say where and when.</summary>
    protected static IEnumerable<(string Name, string? Value)> PartsOf(Guid? unitId, DateOnly? from, DateOnly? to, bool asItWas) =>
    [
        ("unit", unitId?.ToString()),
        ("from", from is { } first ? DayRange.WriteFirst(first) : null),
        ("to", to is { } last ? DayRange.WriteLast(last) : null),
        ("map", asItWas ? AsItWas : null),
    ];
}
