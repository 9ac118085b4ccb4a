using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <param name="UnitId">A commune or village of the district; null for the whole district.</param>
/// <param name="Search">What a person typed; words in any order.</param>
/// <param name="State">Whether it takes part. Who joined or left in a month is listed whatever has come of it.</param>
/// <param name="Joined">Only those that joined in this month.</param>
/// <param name="Left">Only those that left in this month.</param>
/// <param name="HasPhone">Only those with, or without, a telephone number.</param>
/// <param name="Tag">Only those of villages that are such an area today.</param>
internal sealed record HouseholdFilter(
    Guid? UnitId = null,
    string? Search = null,
    HouseholdState State = HouseholdState.Member,
    Month? Joined = null,
    Month? Left = null,
    bool? HasPhone = null,
    AreaTag? Tag = null);
