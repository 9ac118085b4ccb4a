using ChoDon.Modules.Campaigns.CancelSession;
using ChoDon.Modules.Campaigns.ChooseVillages;
using ChoDon.Modules.Campaigns.ConfirmSession;
using ChoDon.Modules.Campaigns.CountSessions;
using ChoDon.Modules.Campaigns.Dashboard;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Demo;
using ChoDon.Modules.Campaigns.EditSession;
using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.PlanSession;
using ChoDon.Modules.Campaigns.RecordSession;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.SavePlan;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.ShowPlan;
using ChoDon.Modules.Campaigns.SuggestPlan;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Ui.Totals;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Modules.Campaigns.Tests.Support;

/// <summary>The module on a migrated database of its own; every action has a context of its own, as a request has.</summary>
internal sealed class Register : IDisposable
{
    private readonly TestDatabase _database;

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Units = District;
        Access.Scope = DataScope.Of(District.Tree.Subtree(District.District.Id).Select(unit => unit.Id));
        using (var data = NewContext())
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
    }

    public TestDistrict District { get; } = new();

    /// <summary>The map: one that never changes, until a test gives another.</summary>
    public IUnitDirectory Units { get; private set; }

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    public HandSettings Settings { get; } = new();

    public HandAccess Access { get; } = new();

    public CommandCounter Commands { get; } = new();

    public static IStringLocalizer<CampaignsText> Texts { get; } = new StringLocalizer<CampaignsText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public Guid Village(int number) => District.Villages[number].Id;

    public CampaignsDbContext NewContext() => Access.In(new CampaignsDbContext(
        new DbContextOptionsBuilder<CampaignsDbContext>(_database.Database.OptionsFor<CampaignsDbContext>(CampaignsDbContext.Prefix))
            .AddInterceptors(Commands)
            .Options));

    public PlatformDbContext NewPlatformContext() => _database.NewContext();

    public async Task<T> WithAsync<T>(Func<CampaignsDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext();
        return await use(data, new DistrictVillages(District, Access, Units, Clock));
    }

    public static RecordSessionCommand Held(
        Guid? village,
        DateOnly? day,
        int? attendance = 40,
        int? information = 0,
        SessionKind? kind = SessionKind.Mobilisation,
        Guid? id = null,
        Guid? stamp = null,
        Guid? topic = null,
        bool despiteSimilar = false) =>
        new(id ?? Guid.CreateVersion7(), stamp, village, kind, day, new HeadCount(attendance, information), topic, despiteSimilar);

    public Task<SaveResult> RecordAsync(RecordSessionCommand command) => WithAsync((data, villages) =>
    {
        var topics = new TopicCatalog(data, Texts);
        return new RecordSessionHandler(data, villages, new SessionRules(villages, Settings), new CampaignChoices(data), topics, Clock)
            .HandleAsync(command, default);
    });

    public Task<SaveResult> PlanAsync(PlanSessionCommand command) => WithAsync((data, villages) =>
        new PlanSessionHandler(
            data, villages, new SessionRules(villages, Settings), TopicsOf(data), new CampaignChoices(data), PlannerOf(data, villages))
            .HandleAsync(command, default));

    public Task<SaveResult> PlanVillagesAsync(PlanVillagesCommand command) => WithAsync((data, villages) =>
        new PlanVillagesHandler(
            data, villages, new SessionRules(villages, Settings), TopicsOf(data), new CampaignChoices(data), PlannerOf(data, villages))
            .HandleAsync(command, default));

    public Task<T> ReachAsync<T>(Func<ReachReader, Task<T>> read) => WithAsync((data, villages) => read(ReachOf(data, villages)));

    public Task<Suggestions> SuggestionsAsync(int count = 300, Guid? campaign = null, Guid? topic = null) => WithAsync((data, villages) =>
        new SuggestionReader(data, villages, ReachOf(data, villages)).ReadAsync(count, campaign, topic, default));

    public async Task<IReadOnlyList<VillageReach>> SuggestAsync(int count = 300, Guid? campaign = null, Guid? topic = null) =>
        (await SuggestionsAsync(count, campaign, topic)).Villages;

    public Task<SaveResult> ChooseVillagesAsync(Guid campaign, IEnumerable<Guid> shown, params Guid[] chosen) => WithAsync((data, villages) =>
        new ChooseVillagesHandler(data, villages, Access, Clock)
            .HandleAsync(campaign, new ChooseVillagesForm { Shown = string.Join(',', shown), VillageIds = [.. chosen] }, default));

    public Task<IReadOnlyList<TargetCommune>> TargetsAsync(Guid campaign) => WithAsync((data, villages) =>
        new TargetReader(data, villages).ReadAsync(campaign, default));

    public async Task<Attendance> AttendanceAsync() => (Attendance)await WithAsync((data, _) =>
        new AttendanceWidget(data, Clock).LoadAsync(District.Unit, default));

    public async Task TagAsync(Guid village, AreaTag tag, DateOnly? lastDay = null)
    {
        await using var platform = NewPlatformContext();
        platform.Add(new VillageTag { UnitId = village, FirstDay = new DateOnly(2018, 1, 1), LastDay = lastDay, SavedAt = Clock.UtcNow() }.As(tag));
        await platform.SaveChangesAsync();
    }

    public async Task<Guid> PlanAsync(DateOnly day, Guid? campaign = null, SessionKind kind = SessionKind.Mobilisation, params Guid[] villages)
    {
        var id = Guid.CreateVersion7();
        var result = await PlanAsync(new PlanSessionCommand(id, villages, kind, day, campaign, new SessionDetails(null, null, null, [], [])));
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved), string.Join(", ", result.Errors));
        return id;
    }

    public Task<SaveResult> EditAsync(Guid id, Action<EditSessionForm> change) => WithAsync(async (data, villages) =>
    {
        var session = await data.Sessions.AsNoTracking().SingleAsync(row => row.Id == id);
        var topicIds = await data.SessionTopics.Where(row => row.SessionId == id).Select(row => row.TopicId).ToListAsync();
        var form = EditSessionForm.Of(session, topicIds);
        change(form);
        return await new EditSessionHandler(
            data, new SessionAccess(Access), new SessionRules(villages, Settings), new SessionTopics(data, new TopicCatalog(data, Texts)),
            new CampaignChoices(data), Clock).HandleAsync(form.ToCommand(id), default);
    });

    public Task<SaveResult> ConfirmAsync(Guid id, Guid? stamp = null) => WithAsync(async (data, _) =>
        await new ConfirmSessionHandler(data, new SessionAccess(Access), Clock).HandleAsync(id, stamp ?? (await FindAsync(id)).Stamp, default));

    public Task<SaveResult> CancelAsync(Guid id, string? reason = "mưa lũ") => WithAsync(async (data, _) =>
        await new CancelSessionHandler(data, new SessionAccess(Access), Clock)
            .HandleAsync(id, new CancelSessionForm { Stamp = (await FindAsync(id)).Stamp, Reason = reason }, default));

    public Task<SaveResult> SavePlanAsync(SavePlanForm form) => WithAsync((data, villages) =>
        new SavePlanHandler(data, villages, Access, new TopicCatalog(data, Texts), Clock).HandleAsync(form, default));

    public async Task<Guid> AddPlanAsync(DateOnly firstDay, DateOnly? lastDay = null)
    {
        var form = new SavePlanForm { Id = Guid.CreateVersion7(), UnitId = District.District.Id, Name = "Cao điểm", FirstDay = firstDay, LastDay = lastDay };
        Assert.That((await SavePlanAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        return form.Id;
    }

    public Task<Session> FindAsync(Guid id) => WithAsync((data, _) => data.Sessions.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<int> CountAsync() => WithAsync((data, _) => data.Sessions.CountAsync());

    public Task<SessionList> ListAsync(SessionFilter filter, Guid? after = null, Guid? before = null) => WithAsync((data, villages) =>
        new ListSessionsHandler(data, FilteredOf(data, villages)).HandleAsync(filter, after, before, default));

    public Task<TotalsTable<SessionTotals>> TotalsAsync(TotalsBy by, Month from, Month to, SessionFilter filter) => WithAsync((data, villages) =>
        new TotalsReader(data, FilteredOf(data, villages), villages, Units, new TopicCatalog(data, Texts), Texts)
            .ReadAsync(by, from, to, filter, default));

    public async Task ChangeMapAsync(ChangedDistrict changed)
    {
        Units = changed;
        await using var platform = NewPlatformContext();
        await platform.UnitPaths.ExecuteDeleteAsync();
        platform.UnitPaths.AddRange(changed.Paths());
        await platform.SaveChangesAsync();
    }

    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => WithAsync((data, _) =>
        new CampaignFigures(data).AddUpAsync(new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync(Action<int>? report = null) => WithAsync((data, _) =>
        new CampaignsDemo(data, District, Clock).FillAsync(District.District, report ?? (_ => { }), default));

    public async Task<List<(Guid UnitId, DateOnly Month)>> StaleAsync()
    {
        await using var platform = NewPlatformContext();
        var rows = await platform.FigureChanges.OrderBy(change => change.FirstDay).ToListAsync();
        return [.. rows.Select(row => (row.UnitId, row.FirstDay)).Distinct()];
    }

    public void Dispose() => _database.Dispose();

    private FilteredSessions FilteredOf(CampaignsDbContext data, DistrictVillages villages) => new(data, villages, Units);

    private static SessionTopics TopicsOf(CampaignsDbContext data) => new(data, new TopicCatalog(data, Texts));

    private static ReachReader ReachOf(CampaignsDbContext data, DistrictVillages villages) => new(data, villages, new TopicCatalog(data, Texts));

    private SessionPlanner PlannerOf(CampaignsDbContext data, DistrictVillages villages) => new(data, villages, TopicsOf(data), Clock);
}
