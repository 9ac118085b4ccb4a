using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>How many of its villages a commune needs: by whole numbers, because 69.9 % is not 70 %.</summary>
/// <param name="Percent">How many of a hundred must be recognised.</param>
/// <param name="AllRegister">Whether all must have registered.</param>
internal readonly record struct CommuneRule(int Percent, bool AllRegister)
{
    public static CommuneRule Of(CriterionSet set) => new(set.VillagePercent ?? 0, set.AllVillagesRegister);

    /// <summary>The fewest recognised villages that are enough.</summary>
    public int Needed(int villages) => ((villages * Percent) + 99) / 100;

    public CommuneVerdict Judge(int villages, int registered, int recognised) => new(
        villages,
        registered,
        recognised,
        Needed(villages),
        AllRegister ? Math.Max(0, villages - registered) : 0);
}
