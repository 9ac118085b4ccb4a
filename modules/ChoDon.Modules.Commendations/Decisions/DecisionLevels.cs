using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Decisions;

internal static class DecisionLevels
{
    /// <summary>Whether the commune or the district decides itself; what is above is decided elsewhere, with a number of its own, and only recorded.</summary>
    public static bool IsOwn(this AwardLevel level) => level is AwardLevel.Commune or AwardLevel.District;
}
