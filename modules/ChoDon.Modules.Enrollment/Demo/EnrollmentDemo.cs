using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Demo;

/// <summary>
/// Fills the registers so that they add up to the totals the district published on 11 May 2020: every village with
/// a model, a leader and a deputy, and 13,181 households. The totals are real; every person in it is invented, and
/// the same data comes out each time.
/// </summary>
internal sealed class EnrollmentDemo(EnrollmentDbContext data, IUnitDirectory directory, TimeProvider time) : IDemoData
{
    public const int HouseholdTotal = 13_181;

    public static readonly DateOnly LastJoined = new(2020, 5, 11);

    private const int Seed = 280_2018;
    private const int VillagesABatch = 12;
    private const int LaunchDays = 200;
    private const int SuccessionPercent = 8;

    // One village in three has noted who lives with the heads: with all, the demonstration would take seconds more to make.
    private const int VillagesAWithMembers = 3;

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        if (await data.Models.AnyAsync(cancellationToken) || await data.Households.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return Counts(0, 0, 0, 0, 0);
        }

        var villages = directory.AsOf(time.Today()).Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village).ToList();
        var chance = new Random(Seed);
        var names = new InventedNames(chance);
        var surroundings = new DemoVillageLife(data, time, new Random(Seed + 1));
        var members = new DemoMembers(data, new Random(Seed + 2));
        var households = Shares.Split(HouseholdTotal, villages.Count, chance);

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        data.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var done = 0; done < villages.Count; done++)
        {
            Fill(villages[done], done, households[done], names, members, chance);
            surroundings.Fill(villages[done]);
            if (done % VillagesABatch == VillagesABatch - 1 || done == villages.Count - 1)
            {
                await data.SaveChangesAsync(cancellationToken);
                data.ChangeTracker.Clear();
                reportProgress((done + 1) * 100 / villages.Count);
            }
        }

        var recognitions = await RecogniseAsync(district, names, chance, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        data.ChangeTracker.AutoDetectChangesEnabled = true;
        return Counts(villages.Count, households.Sum(), villages.Count, villages.Count, recognitions);
    }

    private async Task<int> RecogniseAsync(Unit district, InventedNames names, Random chance, CancellationToken cancellationToken)
    {
        // Each year on its own map: on 1 February 2020 communes were merged.
        var made = 0;
        foreach (var year in new[] { RecognitionDemo.DecidedYear, RecognitionDemo.RegisteredYear })
        {
            var tree = directory.AsOf(new RecognitionPeriod(UnitLevel.Commune, year).LastDay);
            var demo = new RecognitionDemo(data, tree, chance, names);
            foreach (var (position, commune) in tree.Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Commune).Index())
            {
                made += year == RecognitionDemo.DecidedYear ? demo.Decide(commune, position) : demo.Register(commune, position);
                await data.SaveChangesAsync(cancellationToken);
                data.ChangeTracker.Clear();
            }
        }

        return made;
    }

    private static Dictionary<string, int> Counts(int models, int households, int leaders, int deputies, int recognitions) => new()
    {
        ["models"] = models,
        ["households"] = households,
        ["leaders"] = leaders,
        ["deputies"] = deputies,
        ["recognitions"] = recognitions,
    };

    private void Fill(Unit village, int position, int households, InventedNames names, DemoMembers members, Random chance)
    {
        var foundedOn = Programme.PlannedOn.AddDays(chance.Next(LaunchDays));
        var group = names.MainGroup();
        var model = new VillageModel
        {
            UnitId = village.Id,
            FoundedOn = foundedOn,
            DecisionNumber = string.Create(CultureInfo.InvariantCulture, $"{position + 1:00}/QĐ-UBND"),
            SavedAt = time.UtcNow(),
        };
        data.Models.Add(model);
        foreach (var post in Enum.GetValues<Post>())
            Appoint(model, post, group, names, chance, PlannedEnd(position, post));
        for (var count = 0; count < households; count++)
        {
            var household = Enrol(model, group, names, chance);
            if (position % VillagesAWithMembers == 0)
                members.Fill(household, group);
        }

        data.MarkFiguresStale(village.Id, foundedOn);
    }

    // Some posts have been handed over once, so that a term of the past can be seen.
    private void Appoint(VillageModel model, Post post, int group, InventedNames names, Random chance, DateOnly? plannedEnd)
    {
        var firstDay = model.FoundedOn;
        if (chance.Next(100) < SuccessionPercent)
        {
            var handover = firstDay.AddDays(chance.Next(120, LastJoined.DayNumber - firstDay.DayNumber));
            data.PostHolders.Add(Term(model, post, names.Next(group), firstDay, handover.AddDays(-1)));
            firstDay = handover;
        }

        var current = Term(model, post, names.Next(group), firstDay, lastDay: null);
        current.PlannedEnd = plannedEnd;
        data.PostHolders.Add(current);
    }

    // A few terms end about now, so that there is something to remind of; of the others nothing was planned.
    private DateOnly? PlannedEnd(int position, Post post) =>
        post == Post.Leader && position % 23 == 7 ? time.Today().AddDays((position / 23 * 14) - 20) : null;

    private static PostHolder Term(VillageModel model, Post post, string name, DateOnly firstDay, DateOnly? lastDay) => new()
    {
        VillageModelId = model.Id,
        UnitId = model.UnitId,
        Post = post,
        Name = name,
        FirstDay = firstDay,
        LastDay = lastDay,
    };

    private Household Enrol(VillageModel model, int group, InventedNames names, Random chance)
    {
        // Most families join soon after the founding: the square of a chance number lies nearer to the beginning.
        var span = LastJoined.DayNumber - model.FoundedOn.DayNumber;
        var part = chance.NextDouble();
        var joinedOn = model.FoundedOn.AddDays((int)Math.Round(span * part * part));
        var household = new Household { UnitId = model.UnitId, SavedAt = time.UtcNow() }.NameHead(names.Next(group));
        data.Households.Add(household);
        data.Memberships.Add(new Membership
        {
            HouseholdId = household.Id,
            VillageModelId = model.Id,
            UnitId = model.UnitId,
            CommittedOn = joinedOn,
            JoinedOn = joinedOn,
        });
        return household;
    }
}
