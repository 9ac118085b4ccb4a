using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Demo;

/// <summary>
/// Fills the register so that it adds up to the totals the district published on 11 May 2020: up to April, the last month
/// that was over. The totals are real; which village and month and of which kind is invented, and comes out the same each
/// time. What became of 48 incidents was not published, and so is not stated here.
/// </summary>
internal sealed class IncidentsDemo(IncidentsDbContext data, IUnitDirectory directory, TimeProvider time) : IDemoData
{
    public const int Criminal = 49;
    public const int CriminalSubjects = 53;
    public const int Administrative = 35;
    public const int AdministrativeSubjects = 47;
    public const int NotStated = 48;

    private const int Seed = 132_2018;
    private const int Months = 23;
    private const int SheetsLeftOpen = 2;

    private static readonly Month First = new(2018, 6);

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        var tree = directory.AsOf(time.Today());
        var villages = tree.Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village).ToArray();
        if (villages.Length == 0 || await data.Counts.AnyAsync(cancellationToken) || await data.Sheets.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return new Dictionary<string, int> { ["incidents"] = 0, ["sheets"] = 0 };
        }

        var chance = new Random(Seed);
        chance.Shuffle(villages);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        Handle(Outcome.Criminal, Criminal, CriminalSubjects, villages, chance);
        Handle(Outcome.Administrative, Administrative, AdministrativeSubjects, villages, chance);
        Handle(Outcome.NotStated, NotStated, subjects: 0, villages, chance);
        var sheets = FinishSheets([.. tree.Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Commune)]);
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return new Dictionary<string, int> { ["incidents"] = Criminal + Administrative + NotStated, ["sheets"] = sheets };
    }

    // As many counts as there are cases, some of which fall together in one; in every case somebody was handled, in a few several.
    private void Handle(Outcome outcome, int cases, int subjects, Unit[] villages, Random chance)
    {
        var shares = Shares.Split(cases, cases * 4 / 5, chance).Where(share => share > 0).ToArray();
        var more = new int[shares.Length];
        for (var given = cases; given < subjects; given++)
            more[chance.Next(shares.Length)]++;
        foreach (var (at, share) in shares.Index())
        {
            var count = new IncidentCount
            {
                UnitId = villages[chance.Next(villages.Length)].Id,
                Month = First.FirstDay.AddMonths(chance.Next(Months)),
                KindId = KindOf(outcome, chance),
                Outcome = outcome,
                Cases = share,
                Subjects = subjects == 0 ? 0 : share + more[at],
                Helped = chance.Next(3) == 0 ? 1 : 0,
                FromSheet = false,
                SavedAt = time.UtcNow(),
            };
            data.Counts.Add(count);
            data.MarkStale(count);
        }
    }

    private static Guid? KindOf(Outcome outcome, Random chance)
    {
        var kinds = NationalKinds.All.Where(kind => outcome != Outcome.Criminal || kind.Weight == Weight.Case).ToArray();
        return chance.Next(8) == 0 ? null : kinds[chance.Next(kinds.Length)].Id;
    }

    // Nothing happened last month; two communes have not said so yet.
    private int FinishSheets(IReadOnlyList<Unit> communes)
    {
        var month = Month.Of(time.Today()).Previous.FirstDay;
        var done = communes.Skip(SheetsLeftOpen).ToList();
        foreach (var commune in done)
            data.Sheets.Add(new SheetDone { UnitId = commune.Id, Month = month, SavedAt = time.UtcNow() });
        return done.Count;
    }
}
