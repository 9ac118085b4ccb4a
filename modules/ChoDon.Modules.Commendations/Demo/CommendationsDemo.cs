using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>
/// Three occasions with proposals in every state, heard by councils, decided and presented. Nothing of it was published by the
/// district: it is invented throughout, and comes out the same each time.
/// </summary>
internal sealed class CommendationsDemo(
    CommendationsDbContext data, IUnitDirectory directory, IDistrictSettings settings, IWorkingDays workingDays, TimeProvider time) : IDemoData
{
    /// <summary>So many communes propose something.</summary>
    private const int Communes = 8;

    private static readonly DateOnly FirstDay = new(2018, 6, 12);
    private static readonly DateOnly YearlyStart = new(2019, 11, 18);
    private static readonly DateOnly ThematicStart = new(2020, 3, 30);

    private static readonly StepKind[][] OfDistrictYearly =
    [
        DemoRoutes.Presented, DemoRoutes.Presented, DemoRoutes.PutRight, DemoRoutes.Presented, DemoRoutes.NotPassed, DemoRoutes.Presented,
        DemoRoutes.Refused, DemoRoutes.Upheld, DemoRoutes.Revoked, DemoRoutes.Withdrawn, DemoRoutes.Presented, DemoRoutes.Presented,
        DemoRoutes.Dismissed, DemoRoutes.Presented,
    ];

    private static readonly StepKind[][] OfDistrictThematic =
    [
        DemoRoutes.Presented, DemoRoutes.Presented, DemoRoutes.Decided, DemoRoutes.Decided,
        DemoRoutes.Passed, DemoRoutes.Reviewed, DemoRoutes.Submitted, DemoRoutes.Draft,
    ];

    private static readonly StepKind[][] OfDistrictUnscheduled =
    [
        DemoRoutes.Presented, DemoRoutes.Presented, DemoRoutes.Presented, DemoRoutes.Refused, DemoRoutes.Presented, DemoRoutes.Withdrawn,
    ];

    private static readonly StepKind[][] OfCommunesYearly =
    [
        DemoRoutes.Presented, DemoRoutes.PutRight, DemoRoutes.Upheld, DemoRoutes.NotPassed,
        DemoRoutes.Presented, DemoRoutes.Revoked, DemoRoutes.Presented, DemoRoutes.Dismissed,
    ];

    private static readonly StepKind[][] OfCommunesThematic =
    [
        DemoRoutes.Submitted, DemoRoutes.Presented, DemoRoutes.Reviewed, DemoRoutes.Decided,
        DemoRoutes.Draft, DemoRoutes.Appealed, DemoRoutes.Passed, DemoRoutes.Presented,
    ];

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        var tree = directory.AsOf(time.Today());
        Unit[] communes = [.. tree.Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Commune)];
        Unit[] proposing = [.. communes.Where(commune => WasTheSame(tree, commune)).Take(Communes)];
        if (proposing.Length == 0 || await data.Occasions.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return Counts(0, 0);
        }

        var now = time.UtcNow();
        var issuer = settings.Get(Settings.Issuer, district.Id);
        var bodies = communes.Append(district).Index().ToDictionary(unit => unit.Item.Id, unit => DemoBody.Of(unit.Item, issuer, unit.Index, now));
        var occasions = new DemoOccasions(district.Id, now);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        data.Occasions.AddRange(occasions.All);
        data.OfferedForms.AddRange(occasions.Offered);
        data.CouncilMembers.AddRange(bodies.Values.SelectMany(body => body.Council));
        var proposals = Propose(tree, district, proposing, bodies, occasions, now);
        data.Quotas.AddRange(QuotasOf(district, communes, occasions, proposals));
        foreach (var proposal in proposals)
            data.MarkStale(proposal);
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return Counts(proposals.Count, proposals.Count(proposal => proposal.IsAwarded));
    }

    private static Dictionary<string, int> Counts(int proposals, int awarded) =>
        new() { ["commendation-proposals"] = proposals, ["commendations-awarded"] = awarded };

    // A commune that was made or changed meanwhile has had another council before.
    private bool WasTheSame(UnitTree tree, Unit commune)
    {
        var before = directory.AsOf(FirstDay);
        Guid[] villages = [.. tree.Children(commune.Id).Select(village => village.Id)];
        return villages.Length > 0 && villages.All(village => before.CommuneOf(village)?.Id == commune.Id);
    }

    private List<Proposal> Propose(
        UnitTree tree, Unit district, Unit[] communes, Dictionary<Guid, DemoBody> bodies, DemoOccasions occasions, DateTime now)
    {
        var recipients = new DemoRecipients(tree, now);
        var numbers = new DemoNumbers();
        var province = tree.PathUp(district.Id).Skip(1).FirstOrDefault()?.Name ?? "Tỉnh";
        var (meetings, decisions) = (
            new DemoMeetings(data, numbers),
            new DemoDecisions(data, numbers, settings.Get(Settings.DecisionNotation, district.Id), OfficialBodies.InSentence(province)));
        var (batches, proposals) = (new List<DemoBatch>(), new List<Proposal>());
        foreach (var (at, commune) in communes.Index())
        {
            var unscheduled = new DateOnly(2018, 9, 3).AddDays(45 * at);
            Batch(commune, occasions.Unscheduled, unscheduled, [(commune, NationalAwardForms.CommuneMerit, DemoRoutes.Presented)]);
            Batch(commune, occasions.Yearly, YearlyStart,
            [
                (commune, NationalAwardForms.CommuneMerit, DemoRoutes.Presented),
                (commune, NationalAwardForms.CommuneMerit, OfCommunesYearly[at]),
            ]);
            Batch(commune, occasions.Thematic, ThematicStart, [(commune, NationalAwardForms.CommuneMerit, OfCommunesThematic[at])]);
        }

        Batch(district, occasions.Unscheduled, new DateOnly(2019, 7, 1), OfDistrict(OfDistrictUnscheduled, _ => NationalAwardForms.DistrictLetter));
        Batch(district, occasions.Yearly, YearlyStart.AddDays(7), OfDistrict(OfDistrictYearly, at => at switch
        {
            0 => NationalAwardForms.ProvinceMerit,
            1 or 5 or 11 => NationalAwardForms.PoliceMerit,
            _ => NationalAwardForms.DistrictMerit,
        }));
        Batch(district, occasions.Thematic, ThematicStart, OfDistrict(OfDistrictThematic, at => at == 4 ? NationalAwardForms.MinistryMerit : NationalAwardForms.DistrictMerit));
        foreach (var batch in batches.OrderBy(batch => batch.Start))
            batch.Run(meetings, decisions);
        numbers.Save(data);
        return proposals;

        IEnumerable<(Unit Commune, NationalAwardForm Form, StepKind[] Route)> OfDistrict(StepKind[][] routes, Func<int, NationalAwardForm> formOf) =>
            routes.Index().Select(route => (communes[route.Index % communes.Length], formOf(route.Index), route.Item));

        void Batch(Unit unit, Occasion occasion, DateOnly start, IEnumerable<(Unit Commune, NationalAwardForm Form, StepKind[] Route)> plan)
        {
            var days = settings.Get(occasion.Kind == OccasionKind.Unscheduled ? Settings.DaysUnscheduled : Settings.Days, district.Id);
            var batch = new DemoBatch(bodies[unit.Id], occasion, start, data, workingDays, days);
            foreach (var (commune, form, route) in plan)
            {
                var proposal = recipients.Next(occasion, commune, form.Id, start);
                data.Proposals.Add(proposal);
                proposals.Add(proposal);
                batch.Add(proposal, route);
            }

            batches.Add(batch);
        }
    }

    // A little more than was awarded: a quota that is used up would leave nothing to show.
    private static IEnumerable<Quota> QuotasOf(Unit district, Unit[] communes, DemoOccasions occasions, List<Proposal> proposals)
    {
        foreach (var occasion in new[] { occasions.Yearly, occasions.Thematic })
        {
            foreach (var form in new[] { NationalAwardForms.DistrictMerit, NationalAwardForms.PoliceMerit })
            {
                var awarded = proposals.Count(proposal => proposal.OccasionId == occasion.Id && proposal.FormId == form.Id && proposal.IsAwarded);
                if (awarded > 0)
                    yield return Of(occasion, district, form, awarded + 4);
            }

            foreach (var commune in communes)
                yield return Of(occasion, commune, NationalAwardForms.CommuneMerit, 4);
        }

        Quota Of(Occasion occasion, Unit unit, NationalAwardForm form, int most) => new()
        {
            OccasionId = occasion.Id, UnitId = district.Id, ForUnitId = unit.Id, FormId = form.Id, Most = most,
        };
    }
}
