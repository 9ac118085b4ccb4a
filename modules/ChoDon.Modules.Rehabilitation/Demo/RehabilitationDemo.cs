using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.LegalGrounds;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Demo;

/// <summary>
/// Fills the register so that it adds up to what the district published of June 2018 to May 2020: 27 people helped, 10 of
/// whom progressed. The sums are real; the people are invented, and come out the same each time.
/// </summary>
internal sealed class RehabilitationDemo(
    RehabilitationDbContext data, IUnitDirectory directory, IFieldCipher cipher, IColleagues colleagues, TimeProvider time) : IDemoData
{
    public const int People = 27;
    public const int Progressed = 10;

    private const int Seed = 27_2018;
    private const int LeftOpen = 3;

    private static readonly DateOnly FirstDay = new(2018, 7, 2);

    private static readonly string[] Names =
        ["Nông Văn Mẫu", "Hoàng Thị Thử", "Triệu Văn Ví Dụ", "Bàn Văn Minh Họa", "Lường Văn Giả", "Đàm Văn Không Thật", "Hà Văn Nháp", "Ma Văn Bịa"];

    private readonly Dictionary<(Guid, int), int> _numbers = [];

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        var villages = VillagesOf(district);
        if (villages.Length == 0 || await data.Cases.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return new Dictionary<string, int> { ["rehabilitation-cases"] = 0 };
        }

        var chance = new Random(Seed);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        for (var at = 0; at < LeftOpen; at++)
            HelpOn(villages[0], at + 1);
        for (var at = LeftOpen; at < People; at++)
            HelpToTheEnd(villages[chance.Next(1, villages.Length)], at < LeftOpen + Progressed ? Outcome.Progressed : Outcome.NotYet, chance);
        foreach (var ((issuerId, year), last) in _numbers)
            data.NumberSeries.Add(new NumberSeries { Series = RehabilitationCase.Series, UnitId = issuerId, Year = year, Last = last });
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return new Dictionary<string, int> { ["rehabilitation-cases"] = People };
    }

    /// <summary>Puts the people with accounts on the open cases: who owns them, who supervises, and who helps.</summary>
    public async Task WelcomeAsync(Unit district, CancellationToken cancellationToken)
    {
        foreach (var one in await data.Cases.Open().ToListAsync(cancellationToken))
        {
            if (await data.People.AnyAsync(person => person.CaseId == one.Id, cancellationToken))
                continue;
            var officers = await colleagues.OfAsync(Permissions.WorkOnCases, one.UnitId, cancellationToken);
            var mentors = await colleagues.OfAsync(Permissions.Mentor, one.UnitId, cancellationToken);
            foreach (var (colleague, role) in officers.Take(2).Zip([CaseRole.Supervisor, CaseRole.Owner]).Concat(mentors.Take(1).Select(mentor => (mentor, CaseRole.Mentor))))
                data.People.Add(new CasePerson { CaseId = one.Id, UnitId = one.UnitId, AccountId = colleague.AccountId, Name = colleague.Name, Since = time.UtcNow(), Role = role });
        }

        await data.SaveChangesAsync(cancellationToken);
    }

    private Unit[] VillagesOf(Unit district) =>
        [.. directory.AsOf(time.Today()).Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village)];

    private void HelpToTheEnd(Unit village, Outcome outcome, Random chance)
    {
        var months = chance.Next(RehabilitationCase.LeastMonths, RehabilitationCase.MostMonths + 1);
        var starts = FirstDay.AddDays(chance.Next(480));
        var one = Open(village, Basis.CommuneEducation, starts, months, Names[chance.Next(Names.Length)]);
        var ended = starts.AddMonths(months);
        (one.EndKind, one.Outcome, one.ProposedEnd, one.EndedOn) = (EndKind.Completed, outcome, ended, ended);
        (one.ProposedByName, one.ApprovedByName) = ("Cán bộ minh họa", "Lãnh đạo minh họa");
        one.Grounds = cipher.Seal(RehabilitationCase.GroundsPlace(one.Id), "Căn cứ minh họa, không có thật.");
        Mentor(one, $"{Names[chance.Next(Names.Length)]}", place: null, ended);
        Review(one, months);
        Plan(one);
    }

    // Goes on to this day: the last review is not written yet.
    private void HelpOn(Unit village, int place)
    {
        var starts = new DateOnly(2020, place, 10 + place);
        var one = Open(village, Basis.Reintegration, starts, months: null, Names[place]);
        var due = 1;
        while (ReviewDays.Of(starts, due) <= time.Today())
            due++;
        Mentor(one, Names[0], place, ended: null);
        Review(one, due - 2);
        data.PlanReviews(one, due - 2, due + ReviewDays.Ahead);
        Plan(one);
        data.Visits.Add(new Visit { CaseId = one.Id, UnitId = one.UnitId, Day = time.Today().AddDays(-7 * place), Way = VisitWay.AtHome, ByName = Names[0] });
    }

    private RehabilitationCase Open(Unit village, Basis basis, DateOnly starts, int? months, string name)
    {
        var issuer = directory.AsOf(starts).CommuneOf(village.Id)!;
        var id = Guid.CreateVersion7();
        var one = new RehabilitationCase
        {
            Id = id,
            UnitId = village.Id,
            IssuerId = issuer.Id,
            Year = starts.Year,
            Number = _numbers[(issuer.Id, starts.Year)] = _numbers.GetValueOrDefault((issuer.Id, starts.Year)) + 1,
            Basis = basis,
            LegalGround = LegalGroundCatalog.On(basis, starts).Key,
            IsMinor = false,
            Initials = cipher.Seal(RehabilitationCase.InitialsPlace(id), Initials.Of(name)),
            DecidedOn = starts,
            StartsOn = starts,
            Months = months,
            EndsOn = months is { } term ? starts.AddMonths(term) : null,
            SavedAt = time.UtcNow(),
        };
        data.Cases.Add(one);
        data.Stays.Add(new Stay { CaseId = id, UnitId = village.Id, VillageId = village.Id, FirstDay = starts, IsFirst = true });
        var person = Guid.CreateVersion7();
        data.HelpedPeople.Add(new HelpedPerson
        {
            Id = person,
            CaseId = id,
            UnitId = village.Id,
            Name = cipher.Seal(HelpedPerson.NamePlace(person), name),
            Decision = cipher.Seal(HelpedPerson.DecisionPlace(person), "Quyết định minh họa, không có thật."),
            AgreedOn = starts,
        });
        data.MarkStale(one);
        return one;
    }

    private void Mentor(RehabilitationCase one, string name, int? place, DateOnly? ended) => data.Mentors.Add(new Mentorship
    {
        CaseId = one.Id,
        UnitId = one.UnitId,
        Name = name,
        Office = "Trưởng mô hình (minh họa)",
        NameKey = VietnameseText.MatchKey(name),
        Place = place,
        FirstDay = one.DecidedOn,
        LastDay = ended,
    });

    private void Review(RehabilitationCase one, int count)
    {
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            var review = new MonthlyReview
            {
                CaseId = one.Id,
                UnitId = one.UnitId,
                Ordinal = ordinal,
                DueOn = ReviewDays.Of(one.StartsOn, ordinal),
                WrittenOn = ReviewDays.Of(one.StartsOn, ordinal),
                ByName = "Người giúp đỡ minh họa",
            };
            review.Text = cipher.Seal(MonthlyReview.TextPlace(review.Id), "Nhận xét minh họa, không có thật.");
            data.Reviews.Add(review);
        }
    }

    private void Plan(RehabilitationCase one)
    {
        data.Needs.Add(new Need { CaseId = one.Id, UnitId = one.UnitId, Kind = NeedKind.Work });
        var id = Guid.CreateVersion7();
        data.Goals.Add(new Goal { Id = id, CaseId = one.Id, UnitId = one.UnitId, Position = 1, Text = cipher.Seal(Goal.TextPlace(id), "Có việc làm ổn định (minh họa)") });
        var step = Guid.CreateVersion7();
        data.Steps.Add(new GoalStep
        {
            Id = step,
            CaseId = one.Id,
            UnitId = one.UnitId,
            GoalId = id,
            Position = 1,
            Text = cipher.Seal(GoalStep.TextPlace(step), "Học nghề tại huyện (minh họa)"),
            DoneOn = one.EndedOn,
        });
    }
}
