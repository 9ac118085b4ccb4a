using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Demo;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Demo;

/// <summary>
/// Fills the register so that it adds up to the totals the district published on 11 May 2020. The totals are real;
/// which village met when, and how many came, is invented, and comes out the same each time. Some villages are left
/// unreached, and a few sessions lie about today, so that there is something to plan and to record.
/// </summary>
internal sealed class CampaignsDemo(CampaignsDbContext data, IUnitDirectory directory, TimeProvider time) : IDemoData
{
    public const int VillageSessions = 332;
    public const int MobilisationAttendances = 14_251;
    public const int MobilisationInformation = 253;
    public const int LegalSessions = 23;
    public const int LegalAttendances = 901;
    public const int LegalInformation = 15;

    private const int Seed = 332_2018;
    private const int UnreachedPercent = 9;

    private static readonly DateOnly FirstDay = new(2018, 6, 12);
    private static readonly DateOnly LastDay = new(2020, 5, 11);
    private static readonly TimeOnly[] Starts = [new(8, 0), new(14, 0), new(19, 0), new(19, 30)];

    public async Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(reportProgress);
        if (await data.Campaigns.AnyAsync(cancellationToken) || await data.Sessions.AnyAsync(cancellationToken))
        {
            reportProgress(100);
            return Counts(0, 0, 0, 0);
        }

        var villages = directory.AsOf(time.Today()).Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Village).ToArray();
        if (villages.Length == 0)
            return Counts(0, 0, 0, 0);
        var chance = new Random(Seed);
        chance.Shuffle(villages);
        var reached = villages[..(villages.Length - (villages.Length * UnreachedPercent / 100))];

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var campaign = Launch(district);
        Hold(SessionKind.Mobilisation, campaign, reached, VillageSessions, MobilisationAttendances, MobilisationInformation, chance);
        reportProgress(60);
        Hold(SessionKind.LegalEducation, campaign, reached, LegalSessions, LegalAttendances, LegalInformation, chance);
        var planned = PlanAboutToday(district, villages, chance);
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
        reportProgress(100);
        return Counts(2, VillageSessions, LegalSessions, planned);
    }

    private static Dictionary<string, int> Counts(int campaigns, int mobilisations, int legalSessions, int planned) => new()
    {
        ["campaigns"] = campaigns,
        ["mobilisation-sessions"] = mobilisations,
        ["legal-education-sessions"] = legalSessions,
        ["planned-sessions"] = planned,
    };

    private Campaign Launch(Unit district)
    {
        var campaign = new Campaign
        {
            UnitId = district.Id,
            Name = "Xây dựng mô hình Hộ an toàn – Thôn, bản, tổ dân phố bình yên",
            PlanNumber = "280/KH-CAT-PV28",
            PlanDay = FirstDay,
            Goal = "Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc ở tất cả các thôn, bản, tổ dân phố.",
            FirstDay = FirstDay,
            LastDay = LastDay,
            ResponsibleBody = "Công an huyện",
            Partners = PartnerBodies.FatherlandFront | PartnerBodies.WomensUnion | PartnerBodies.YouthUnion | PartnerBodies.FarmersUnion
                | PartnerBodies.Veterans,
            SavedAt = time.UtcNow(),
        };
        data.Campaigns.Add(campaign);
        foreach (var (topicId, _) in NationalTopics.All.Take(4))
            data.CampaignTopics.Add(new CampaignTopic { CampaignId = campaign.Id, TopicId = topicId, UnitId = district.Id });
        return campaign;
    }

    // Every village that was reached once, and then some again.
    private void Hold(SessionKind kind, Campaign campaign, Unit[] reached, int sessions, int attendances, int information, Random chance)
    {
        var people = Shares.Split(attendances, sessions, chance);
        var items = new int[sessions];
        for (var given = 0; given < information; given++)
            items[chance.Next(sessions)]++;
        for (var number = 0; number < sessions; number++)
        {
            var village = number < reached.Length ? reached[number] : reached[chance.Next(reached.Length)];
            var session = New(village, kind, SessionState.Confirmed, FirstDay.AddDays(chance.Next(LastDay.DayNumber - FirstDay.DayNumber + 1)), chance);
            session.CampaignId = campaign.Id;
            session.Attendance = people[number];
            session.Women = people[number] * chance.Next(35, 62) / 100;
            session.Minority = people[number] * chance.Next(60, 100) / 100;
            session.UsefulInformation = items[number];
            session.ConfirmedOn = session.Day.AddDays(chance.Next(1, 9));
            Save(session, chance);
        }
    }

    private int PlanAboutToday(Unit district, Unit[] villages, Random chance)
    {
        var today = time.Today();
        var campaign = new Campaign
        {
            UnitId = district.Id,
            Name = "Cao điểm bảo đảm an ninh trật tự dịp Tết Nguyên đán",
            Goal = "Mỗi thôn, bản, tổ dân phố họp một buổi trước Tết.",
            FirstDay = today.AddDays(-20),
            LastDay = today.AddDays(60),
            ResponsibleBody = "Công an huyện",
            Partners = PartnerBodies.FatherlandFront | PartnerBodies.YouthUnion,
            SavedAt = time.UtcNow(),
        };
        data.Campaigns.Add(campaign);
        foreach (var village in villages)
            data.CampaignVillages.Add(new CampaignVillage { CampaignId = campaign.Id, UnitId = village.Id });
        var about = villages.Take(12).Index().ToList();
        foreach (var (position, village) in about)
        {
            var state = position % 6 == 5 ? SessionState.Proposed : SessionState.Planned;
            var day = today.AddDays(state == SessionState.Proposed ? 10 + position : (position * 3) - 6);
            var session = New(village, position % 4 == 3 ? SessionKind.LegalEducation : SessionKind.Mobilisation, state, day, chance);
            session.CampaignId = campaign.Id;
            Save(session, chance);
        }

        return about.Count;
    }

    private Session New(Unit village, SessionKind kind, SessionState state, DateOnly day, Random chance) => new()
    {
        UnitId = village.Id,
        Kind = kind,
        State = state,
        Day = day,
        StartsAt = Starts[chance.Next(Starts.Length)],
        Place = $"Nhà văn hóa {char.ToLowerInvariant(village.Name[0])}{village.Name[1..]}",
        Speakers = kind == SessionKind.Mobilisation ? "Công an xã; trưởng mô hình" : "Công an xã; cán bộ tư pháp xã",
        Languages = SessionLanguages.Vietnamese | (chance.Next(3) == 0 ? SessionLanguages.Dao : SessionLanguages.Tay),
        SavedAt = time.UtcNow(),
    };

    private void Save(Session session, Random chance)
    {
        data.Sessions.Add(session);
        var first = chance.Next(NationalTopics.All.Count);
        foreach (var step in Enumerable.Range(0, 1 + chance.Next(2)))
        {
            data.SessionTopics.Add(new SessionTopic
            {
                SessionId = session.Id,
                TopicId = NationalTopics.All[(first + (step * 5)) % NationalTopics.All.Count].Id,
                UnitId = session.UnitId,
            });
        }

        data.MarkStale(session);
    }
}
