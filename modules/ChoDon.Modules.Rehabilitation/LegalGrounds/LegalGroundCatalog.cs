using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.LegalGrounds;

/// <summary>What was in force when. A case keeps the key of what held on the day of its decision, whatever comes after.</summary>
internal static class LegalGroundCatalog
{
    public static readonly IReadOnlyList<LegalGround> All =
    [
        new("decree-111-2013", Basis.CommuneEducation, DateOnly.MinValue, new DateOnly(2021, 12, 31)),
        new("decree-120-2021", Basis.CommuneEducation, new DateOnly(2022, 1, 1), null),
        new("decree-80-2011", Basis.Reintegration, DateOnly.MinValue, new DateOnly(2020, 6, 14)),
        new("decree-49-2020", Basis.Reintegration, new DateOnly(2020, 6, 15), null),
        new("own-wish", Basis.Voluntary, DateOnly.MinValue, null),
    ];

    public static LegalGround On(Basis basis, DateOnly day) =>
        All.Single(ground => ground.Basis == basis && ground.FirstDay <= day && (ground.LastDay is null || ground.LastDay >= day));
}
