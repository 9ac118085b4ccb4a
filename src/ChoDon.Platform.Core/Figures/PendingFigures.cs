using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Tells cheaply which months of a district, or parts of months, need a refresh before they are read.</summary>
internal sealed class PendingFigures(
    PlatformDatabase database, FigureModules modules, StaleMarking marking, IUnitDirectory units, TimeProvider time)
{
    /// <param name="kept">Null while changes wait to be marked, which is done then.</param>
    public async Task<IReadOnlyList<DayRange>> AmongAsync(
        Guid districtId, DayRange days, IReadOnlyCollection<string>? keys, KeptAnswers? kept, CancellationToken cancellationToken)
    {
        var today = time.Today();
        if (kept is null)
            await marking.ApplyAsync(cancellationToken);
        var known = await KeptAnswers.CountAsync(kept, new Question(districtId, days, today), ct => ReadAsync(districtId, days, today, ct), cancellationToken);

        var asked = modules.Of(keys);
        var use = await modules.UseOfAsync(districtId, cancellationToken);
        return
        [
            .. from span in units.SpansOf(days, today)
               let map = FigureCell.Of(span.Map, districtId, span.Days, today)
               where map.Villages.Length > 0
               from part in span.Days.ByMonth()
               where part.First <= today
               let cell = map with { Days = part, IsOver = part.Last < today }
               let inUse = use.In(part)
               where asked.Any(module => inUse.Contains(module) ? !known.IsSettled(module, cell) : !known.IsSettledWithout(module, cell))
               select part,
        ];
    }

    private async Task<FigureKnowledge> ReadAsync(Guid districtId, DayRange days, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await FigureKnowledge.ReadAsync(context, districtId, [.. days.ByMonth()], today, cancellationToken);
    }

    private sealed record Question(Guid District, DayRange Days, DateOnly Today);
}
