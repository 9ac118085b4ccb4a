namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <param name="UnitId">A commune or village of the district; null for the whole district.</param>
/// <param name="Search">What a person typed; words in any order.</param>
/// <param name="WithThoseThatLeft">Also households that take part no longer.</param>
/// <param name="After">Last household of the page before; null for the first page.</param>
/// <param name="Before">First household of the page after, when going back.</param>
internal sealed record HouseholdFilter(
    Guid? UnitId = null,
    string? Search = null,
    bool WithThoseThatLeft = false,
    Guid? After = null,
    Guid? Before = null);
