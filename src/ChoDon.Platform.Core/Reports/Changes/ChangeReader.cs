using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Core.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Takes the difference of two numbers of a unit apart, by village and by cause.</summary>
public sealed class ChangeReader
{
    private readonly IFigureReader _figures;
    private readonly FigureReader _all;
    private readonly IAccess _access;

    internal ChangeReader(IFigureReader figures, FigureReader all, IAccess access)
    {
        _figures = figures;
        _all = all;
        _access = access;
    }

    /// <param name="unitId">The unit.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="now">The days of the number.</param>
    /// <param name="before">The days of the other, on a map chosen in the same way.</param>
    /// <param name="told">What the report tells of both, where that is not what the registers tell.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ExplainedChange> ReadAsync(
        Guid unitId, Figure figure, FigurePeriod now, FigurePeriod before, (decimal? Now, decimal? Before) told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var one = await TotalAsync(unitId, figure, now, cancellationToken);
        var other = await TotalAsync(unitId, figure, before, cancellationToken);
        var (live, liveBefore) = (ValueOf(one, figure, now), ValueOf(other, figure, before));
        if ((one.Value ?? told.Now, other.Value ?? told.Before) == (null, null) || (told.Now ?? live) is not { } value || (told.Before ?? liveBefore) is not { } valueBefore)
            return new ExplainedChange(one, other, null, [], []);
        var difference = value - valueBefore;
        if (live - liveBefore is not { } inRegisters || !MayTellParts(unitId, figure, now, before))
            return new ExplainedChange(one, other, difference, [], []);

        var corrected = difference - inRegisters;
        if (one.Status == FigureStatus.NotInUse || other.Status == FigureStatus.NotInUse)
            return new ExplainedChange(one, other, difference, Told((ChangeCause.ModuleSwitched, inRegisters), (ChangeCause.Corrected, corrected)), []);

        var villages = await VillagesAsync(unitId, figure, now, before, cancellationToken);
        var steady = villages.Where(village => !village.CameOrWent).ToList();
        return new ExplainedChange(
            one,
            other,
            difference,
            Told(
                (ChangeCause.More, steady.Where(village => village.Change > 0).Sum(village => village.Change)),
                (ChangeCause.Less, steady.Where(village => village.Change < 0).Sum(village => village.Change)),
                (ChangeCause.Boundary, villages.Where(village => village.CameOrWent).Sum(village => village.Change)),
                (ChangeCause.Corrected, corrected)),
            villages);
    }

    // A module that was not in use and a unit that was not there gave nothing; what was not computed is not known.
    private decimal? ValueOf(FigureTotal total, Figure figure, FigurePeriod period) =>
        total.Value ?? (total.Status == FigureStatus.NotInUse || !_all.IsThere(total.UnitId, period, figure.Over) ? 0 : null);

    private async Task<List<VillagePart>> VillagesAsync(
        Guid unitId, Figure figure, FigurePeriod now, FigurePeriod before, CancellationToken cancellationToken)
    {
        var ones = await _all.VillagesAsync(unitId, now, figure, cancellationToken);
        var others = await _all.VillagesAsync(unitId, before, figure, cancellationToken);
        return
        [
            .. from village in ones.Keys.Union(others.Keys)
               let one = ones.GetValueOrDefault(village)
               let other = others.GetValueOrDefault(village)
               select new VillagePart(village, one.Value, other.Value, CameOrWent: !(one.IsThroughout && other.IsThroughout)),
        ];
    }

    // A part of a number of people may be a small one.
    private bool MayTellParts(Guid unitId, Figure figure, FigurePeriod now, FigurePeriod before) =>
        !figure.IsAboutPeople || _all.DistrictsOf(unitId, now).Concat(_all.DistrictsOf(unitId, before)).All(_access.SeesSmallNumbers);

    private async Task<FigureTotal> TotalAsync(Guid unitId, Figure figure, FigurePeriod period, CancellationToken cancellationToken) =>
        (await _figures.ReadPeriodAsync([unitId], period, [figure.Key], cancellationToken))[unitId].GetValueOrDefault(figure.Key)
        ?? new FigureTotal(figure.Key, unitId, null, FigureStatus.Missing);

    private static List<CausedPart> Told(params IEnumerable<(ChangeCause Cause, decimal Value)> parts) =>
        [.. parts.Where(part => part.Value != 0).Select(part => new CausedPart(part.Cause, part.Value))];
}
