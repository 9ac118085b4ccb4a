using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A month of a district or some days of one, with the villages that it had at the end, or has today.</summary>
/// <param name="DistrictId">The district.</param>
/// <param name="Days">Days of one month.</param>
/// <param name="IsOver">Whether all of them are past.</param>
/// <param name="Villages">The villages, by key.</param>
/// <param name="Digest">Tells one set of villages from another.</param>
internal sealed record FigureCell(Guid DistrictId, DayRange Days, bool IsOver, Guid[] Villages, string Digest)
{
    public const int DigestLength = 32;

    public static FigureCell Of(IUnitDirectory units, Guid districtId, DayRange days, DateOnly today) =>
        Of(units.AsOf(days.Last, today), districtId, days, today);

    public static FigureCell Of(UnitTree map, Guid districtId, DayRange days, DateOnly today)
    {
        Guid[] villages = days.First > today
            ? []
            : [.. map.Subtree(districtId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id).Order()];
        var digest = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<Guid>(villages)))[..DigestLength];
        return new FigureCell(districtId, days, days.Last < today, villages, digest);
    }
}
