using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Demo;

/// <summary>
/// Fills the register so that it adds up to "more than 80", as the district published of June 2018 to May 2020: cases, and a
/// total of the first months of which somebody wrote down only that it was at least so many. The sum is real; the cases and
/// the people in them are invented, and come out the same each time.
/// </summary>
internal sealed class MediationDemo(MediationDbContext data, IUnitDirectory directory, CaseSecrets secrets, TimeProvider time) : IDemoData
{
    public const int Cases = 72;
    public const int BeforeTheRegister = 8;

    private const int Seed = 80_2018;
    private const int LeftOpen = 3;

    private static readonly DateOnly FirstDay = new(2018, 9, 1);
    private static readonly DateOnly LastDay = new(2020, 5, 11);

    private static readonly string[] Names =
        ["Nông Văn Mẫu", "Hoàng Thị Thử", "Triệu Văn Ví Dụ", "Bàn Thị Minh Họa", "Lường Văn Giả", "Đàm Thị Không Thật", "Hà Văn Nháp", "Ma Thị Bịa"];

    private readonly Dictionary<(Guid, int), int> _numbers = [];

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        var villages = VillagesOf(district);
        if (villages.Length == 0 || await data.Cases.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return new Dictionary<string, int> { ["mediation-cases"] = 0 };
        }

        var chance = new Random(Seed);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        for (var at = 0; at < Cases; at++)
            Mediate(villages[chance.Next(villages.Length)], isOpen: at < LeftOpen, chance);
        SaveNumbers();
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return new Dictionary<string, int> { ["mediation-cases"] = Cases };
    }

    public IReadOnlyList<DemoPastTotal> PastTotals(Unit district)
    {
        ArgumentNullException.ThrowIfNull(district);
        return VillagesOf(district) is [var village, ..]
            ?
            [
                new DemoPastTotal(
                    MediationFigures.Cases.Key, village.Id, new Month(2018, 6), new Month(2018, 8), BeforeTheRegister, Qualifier.AtLeast, "Sổ tay của tổ hòa giải (minh họa)"),
            ]
            : [];
    }

    private Unit[] VillagesOf(Unit district) =>
        [.. directory.AsOf(time.Today()).Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village)];

    private void Mediate(Unit village, bool isOpen, Random chance)
    {
        var received = isOpen ? LastDay.AddDays(-chance.Next(20)) : FirstDay.AddDays(chance.Next(LastDay.DayNumber - FirstDay.DayNumber - 60));
        var issuer = directory.AsOf(received).CommuneOf(village.Id)!;
        var ended = received.AddDays(3 + chance.Next(40));
        var result = isOpen ? (Result?)null : chance.Next(20) switch { < 15 => Result.Settled, < 17 => Result.NotSettled, < 19 => Result.Referred, _ => Result.Withdrawn };
        var one = new MediationCase
        {
            UnitId = village.Id,
            IssuerId = issuer.Id,
            Year = received.Year,
            Number = NextNumber(issuer.Id, received.Year),
            ReceivedOn = received,
            KindId = NationalDisputeKinds.All[chance.Next(NationalDisputeKinds.All.Count)].Id,
            Mediators = $"{Names[chance.Next(Names.Length)]}, trưởng {village.Name.ToLowerInvariant()}",
            Result = result,
            EndedOn = result is null ? null : ended,
            ReferredTo = result == Result.Referred ? $"Ủy ban nhân dân {issuer.Name}" : null,
            SavedAt = time.UtcNow(),
        };
        one.Matter = secrets.Matter(one.Id, "Nội dung minh họa, không có thật.");
        data.Cases.Add(one);
        for (var party = 1; party <= 2; party++)
            data.Parties.Add(secrets.Party(one, party, Names[chance.Next(Names.Length)], village.Name));
        for (var session = received.AddDays(2); result is not null and not Result.Withdrawn && session < ended; session = session.AddDays(14))
            Meet(one, session, village);
        if (result == Result.Settled)
            Agree(one, ended, chance);
        data.MarkStale(one);
    }

    private void Meet(MediationCase one, DateOnly day, Unit village) => data.Sessions.Add(new MediationSession
    {
        CaseId = one.Id,
        UnitId = one.UnitId,
        Day = day,
        Place = $"Nhà văn hóa {village.Name.ToLowerInvariant()}",
    });

    private void Agree(MediationCase one, DateOnly ended, Random chance)
    {
        one.Agreement = secrets.Agreement(one.Id, "Thỏa thuận minh họa, không có thật.");
        var followUp = secrets.FollowUp(one, ended.AddDays(30 + chance.Next(90)), "Cam kết minh họa.");
        (followUp.LookedOn, followUp.IsKept) = (followUp.DueOn, chance.Next(10) > 0);
        data.FollowUps.Add(followUp);
    }

    private int NextNumber(Guid issuerId, int year) => _numbers[(issuerId, year)] = _numbers.GetValueOrDefault((issuerId, year)) + 1;

    private void SaveNumbers()
    {
        foreach (var ((issuerId, year), last) in _numbers)
            data.NumberSeries.Add(new NumberSeries { Series = MediationCase.Series, UnitId = issuerId, Year = year, Last = last });
    }
}
