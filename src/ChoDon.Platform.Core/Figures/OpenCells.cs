using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Units;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// The numbers about people that anybody may see: of calendar years that are over a district's year, each of its months
/// and each commune's year, with the units as they were. Whoever gets anything else can subtract.
/// </summary>
internal sealed class OpenCells(FigureReader all, FigureModules modules, IUnitDirectory units, UnitSettings settings, TimeProvider time)
{
    /// <summary>Those among what is asked, in one reading of figures however many units and years that is.</summary>
    public async Task<IReadOnlySet<(Guid UnitId, string Key)>> AmongAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        List<Figure[]> asked = [.. modules.Of(keys).Select(FlowsOf).Where(flows => flows.Length > 0)];
        var years = new FigurePeriod(new Month(period.Days.First.Year, 1), new Month(period.Days.Last.Year, 12), boundaries: null);
        var isMonth = period.Days.IsMonth;
        var areYears = period.Days == years.Days;
        var (firstYear, lastYear) = (period.Days.First.Year, period.Days.Last.Year);
        if (asked.Count == 0 || !(isMonth || areYears) || lastYear >= time.Today().Year)
            return new HashSet<(Guid, string)>();

        List<UnitTree> maps = [.. units.SpansOf(years.Days, time.Today()).Select(span => span.Map)];
        var isDivided = areYears && firstYear == lastYear;
        List<OpenPlace> places =
        [
            .. from unit in unitIds.Distinct()
               where all.IsAsItWas(unit, period)
               let district = DistrictOf(unit, maps)
               where district is not null
               let place = new OpenPlace(unit, district.Value, isDivided ? CommunesOf(district.Value, maps) : [])
               where place.IsDistrict || place.Communes.Contains(unit)
               select place,
        ];
        if (places.Count == 0)
            return new HashSet<(Guid, string)>();

        Guid[] wanted = [.. places.SelectMany(place => place.Communes.Append(place.DistrictId)).Distinct()];
        var months = await all.ReadCellsAsync(wanted, years, [.. asked.SelectMany(flows => flows).Select(flow => flow.Key)], cancellationToken);
        return (
            from place in places
            from flows in asked
            let numbers = new PeopleNumbers(flows, months)
            where Enumerable.Range(firstYear, lastYear - firstYear + 1).All(year => numbers.IsYearOpen(place.DistrictId, year))
                && (!isMonth || numbers.IsMonthOpen(place.DistrictId, period.Days.FirstMonth))
                && (place.IsDistrict || numbers.IsCommuneOpen(place, firstYear))
            from flow in flows
            select (place.UnitId, flow.Key)).ToHashSet();
    }

    private static Figure[] FlowsOf(ModuleDeclaration module) =>
        [.. FigureModules.FiguresOf(module).Where(figure => figure is { IsAboutPeople: true, Over: FigureSpan.Within, Additive: true })];

    /// <summary>The district in which the unit was all the time.</summary>
    private Guid? DistrictOf(Guid unitId, IReadOnlyList<UnitTree> maps)
    {
        var found = maps.Select(map => map.AncestorAt(unitId, settings.DistrictLevel)?.Id).Distinct().ToList();
        return found is [{ } one] ? one : null;
    }

    /// <summary>
    /// The communes into which the district was divided all the time. None if one came or went: it had no part in some
    /// months, so that its number could be narrowed by those of the months.
    /// </summary>
    private static IReadOnlyList<Guid> CommunesOf(Guid districtId, IReadOnlyList<UnitTree> maps)
    {
        var found = maps.Select(map => CommunesOf(districtId, map)).ToList();
        return found.All(found[0].SetEquals) && !found[0].Contains(Guid.Empty) ? [.. found[0]] : [];
    }

    private static HashSet<Guid> CommunesOf(Guid districtId, UnitTree map) =>
    [
        .. map.Subtree(districtId)
            .Where(unit => unit.Level == UnitLevel.Village)
            .Select(village => map.CommuneOf(village.Id)?.Id ?? Guid.Empty),
    ];
}
