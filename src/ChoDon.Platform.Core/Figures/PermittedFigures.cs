using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;

namespace ChoDon.Platform.Core.Figures;

/// <summary>All numbers for the district's team; for others those that anybody may see.</summary>
internal sealed class PermittedFigures(FigureReader all, PublicFigures open, IAccess access) : FiguresByPeriod
{
    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken)
    {
        var own = unitIds.Distinct().ToLookup(unit => all.DistrictsOf(unit, period).All(access.SeesSmallNumbers));
        if (!own[false].Any())
            return await all.ReadPeriodAsync(unitIds, period, keys, cancellationToken);
        if (!own[true].Any())
            return await open.ReadPeriodAsync(unitIds, period, keys, cancellationToken);
        var ofTeam = await all.ReadPeriodAsync([.. own[true]], period, keys, cancellationToken);
        var ofOthers = await open.ReadPeriodAsync([.. own[false]], period, keys, cancellationToken);
        return ofTeam.Concat(ofOthers).ToDictionary();
    }
}
