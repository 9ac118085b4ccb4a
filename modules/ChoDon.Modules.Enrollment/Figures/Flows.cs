using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>
/// Joins and leaves of some days. A move is a leave and a join for the villages, but neither for a commune or a district
/// that holds both; so each is counted under how far it led, and a unit adds up what crossed its border.
/// </summary>
internal sealed class Flows(EnrollmentDbContext data, IUnitDirectory directory)
{
    public static readonly Figure Joined = Flow("households.joined", "Figure.HouseholdsJoined");

    public static readonly Figure CameFromCommune = Flow("households.came_from_commune", "Figure.CameFromCommune");

    public static readonly Figure CameFromVillage = Flow("households.came_from_village", "Figure.CameFromVillage");

    public static readonly Figure Left = Flow("households.left", "Figure.HouseholdsLeft");

    public static readonly Figure WentToCommune = Flow("households.went_to_commune", "Figure.WentToCommune");

    public static readonly Figure WentToVillage = Flow("households.went_to_village", "Figure.WentToVillage");

    public static Figure[] All => [Joined, CameFromCommune, CameFromVillage, Left, WentToCommune, WentToVillage];

    /// <summary>The figures that together are the joins of a unit of the level.</summary>
    public static Figure[] JoinsOf(UnitLevel level) => level switch
    {
        UnitLevel.Village => [Joined, CameFromCommune, CameFromVillage],
        UnitLevel.Commune => [Joined, CameFromCommune],
        _ => [Joined],
    };

    /// <summary>The figures that together are the leaves of a unit of the level.</summary>
    public static Figure[] LeavesOf(UnitLevel level) => level switch
    {
        UnitLevel.Village => [Left, WentToCommune, WentToVillage],
        UnitLevel.Commune => [Left, WentToCommune],
        _ => [Left],
    };

    /// <param name="request">The villages and the days.</param>
    /// <param name="members">Who took part from when until when.</param>
    /// <param name="ends">The last day of each cell, on whose map it is told how far a move led.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IEnumerable<FigureValue>> ComputeAsync(
        FigureRequest request, IReadOnlyList<MemberSpan> members, IReadOnlyList<DateOnly> ends, CancellationToken cancellationToken)
    {
        var (units, first, last) = (request.UnitIds.ToArray(), request.First, ends[^1]);
        var came = await (
            from row in data.Memberships
            where EF.Parameter(units).Contains(row.UnitId) && row.JoinedOn >= first && row.JoinedOn <= last
            from before in data.Memberships
                .Where(before => before.HouseholdId == row.HouseholdId && before.Id != row.Id && before.LeftOn == row.JoinedOn)
            select new Move(row.Id, row.UnitId, row.JoinedOn, before.UnitId)).ToListAsync(cancellationToken);
        var went = await (
            from row in data.Memberships
            where EF.Parameter(units).Contains(row.UnitId) && row.LeftOn >= first && row.LeftOn <= last
            from after in data.Memberships
                .Where(after => after.HouseholdId == row.HouseholdId && after.Id != row.Id && after.JoinedOn == row.LeftOn)
            select new Move(row.Id, row.UnitId, row.LeftOn!.Value, after.UnitId)).ToListAsync(cancellationToken);
        return
        [
            .. from span in members
               where span.JoinedOn >= first
               select new FigureValue(Joined.Key, span.UnitId, span.JoinedOn, span.Count),
            .. from span in members
               where span.LeftOn <= last
               select new FigureValue(Left.Key, span.UnitId, span.LeftOn!.Value, span.Count),
            .. Values(ends, came, JoinsOf(UnitLevel.Village)),
            .. Values(ends, went, LeavesOf(UnitLevel.Village)),
        ];
    }

    /// <summary>Takes those who moved from those who came or went, and counts them under how far it led; within the village it is nothing.</summary>
    /// <param name="ends">The last day of each cell.</param>
    /// <param name="moves">Each with the village it led to or from.</param>
    /// <param name="figures">For what crossed the district's border, a commune's, a village's.</param>
    private IEnumerable<FigureValue> Values(IReadOnlyList<DateOnly> ends, List<Move> moves, Figure[] figures) =>
    [
        .. from move in moves.DistinctBy(move => move.Id) select new FigureValue(figures[0].Key, move.UnitId, move.Day, -1),
        .. from move in moves
           where move.OtherUnitId != move.UnitId
           let map = directory.AsOf(ends.First(end => end >= move.Day))
           select new FigureValue(figures[Crossed(map, move)].Key, move.UnitId, move.Day, 1),
    ];

    // A unit that is not on the map has no district to have stayed in.
    private int Crossed(UnitTree map, Move move)
    {
        if (DistrictOf(map, move.OtherUnitId) is not { } district || district != DistrictOf(map, move.UnitId))
            return 0;
        return map.CommuneOf(move.OtherUnitId)?.Id == map.CommuneOf(move.UnitId)?.Id ? 2 : 1;
    }

    private Guid? DistrictOf(UnitTree map, Guid unitId) =>
        map.PathUp(unitId).FirstOrDefault(unit => directory.Districts.Any(district => district.Id == unit.Id))?.Id;

    private static Figure Flow(string key, string textKey) => new(key, textKey, "Measure.Household") { Over = FigureSpan.Within };

    private sealed record Move(Guid Id, Guid UnitId, DateOnly Day, Guid OtherUnitId);
}
