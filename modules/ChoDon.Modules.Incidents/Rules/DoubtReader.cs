using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>What looks odd in a month of some villages, in sentences; two questions to the database however many they are.</summary>
internal sealed class DoubtReader(IncidentsDbContext data, DistrictVillages villages, IStringLocalizer<IncidentsText> texts)
{
    public async Task<IReadOnlyList<string>> ReadAsync(IReadOnlyCollection<Guid> villageIds, Month month, CancellationToken cancellationToken)
    {
        var day = month.FirstDay;
        var counts = data.Counts.Where(count => villageIds.Contains(count.UnitId));
        var now = await counts
            .Where(count => count.Month == day)
            .GroupBy(count => new { count.UnitId, count.Outcome })
            .Select(same => new { same.Key.UnitId, same.Key.Outcome, Cases = same.Sum(count => count.Cases), Subjects = same.Sum(count => count.Subjects) })
            .ToListAsync(cancellationToken);
        var others = await counts
            .Where(count => count.Month != day)
            .GroupBy(count => new { count.UnitId, count.Month })
            .Select(same => new { same.Key.UnitId, Cases = same.Sum(count => count.Cases) })
            .ToListAsync(cancellationToken);
        var highest = others.GroupBy(other => other.UnitId).ToDictionary(village => village.Key, village => village.Max(other => other.Cases));
        return
        [
            .. from count in now.OrderBy(count => NameOf(count.UnitId)).ThenBy(count => count.Outcome)
               from key in Doubts.Of(count.Outcome, count.Cases, count.Subjects)
               select texts[key, NameOf(count.UnitId), Show.Number(count.Cases), Show.Number(count.Subjects)].Value,
            .. from village in now.GroupBy(count => count.UnitId)
               let cases = village.Sum(count => count.Cases)
               let most = highest.GetValueOrDefault(village.Key)
               where most > 0 && cases > Doubts.Jump * most
               select texts["Doubt.Jump", NameOf(village.Key), Show.Number(cases), Show.Number(most)].Value,
        ];
    }

    private string NameOf(Guid villageId) => villages.Tree.Find(villageId)?.Name ?? "";
}
