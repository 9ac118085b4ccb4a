using ChoDon.Modules.Incidents.CountIncidents;
using ChoDon.Modules.Incidents.Dashboard;
using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Demo;
using ChoDon.Modules.Incidents.EditIncident;
using ChoDon.Modules.Incidents.Figures;
using ChoDon.Modules.Incidents.KeepKinds;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.MonthlySheet;
using ChoDon.Modules.Incidents.RecordIncident;
using ChoDon.Modules.Incidents.Reminders;
using ChoDon.Modules.Incidents.RemoveIncident;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Reminders;
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

namespace ChoDon.Modules.Incidents.Tests.Support;

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

    public static IStringLocalizer<IncidentsText> Texts { get; } = new StringLocalizer<IncidentsText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public Guid Village(int number) => District.Villages[number].Id;

    public Guid Commune(int number) => District.Communes[number].Id;

    public IncidentsDbContext NewContext() => Access.In(new IncidentsDbContext(
        new DbContextOptionsBuilder<IncidentsDbContext>(_database.Database.OptionsFor<IncidentsDbContext>(IncidentsDbContext.Prefix))
            .AddInterceptors(Commands)
            .Options));

    public async Task<T> WithAsync<T>(Func<IncidentsDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext();
        return await use(data, new DistrictVillages(District, Access, Units, Clock));
    }

    public static CountForm Count(
        Guid? village,
        string? month = "05/2020",
        Outcome? outcome = Outcome.Criminal,
        int? cases = 1,
        int? subjects = 1,
        int? helped = 0,
        Guid? kind = null) => new()
        {
            Id = Guid.CreateVersion7(),
            VillageId = village,
            Month = month,
            Outcome = outcome,
            Cases = cases,
            Subjects = subjects,
            Helped = helped,
            KindId = kind,
        };

    public Task<SaveResult> RecordAsync(CountForm form) => WithAsync((data, villages) =>
        new RecordIncidentHandler(data, villages, RulesOf(data, villages), Clock).HandleAsync(form, default));

    public async Task<Guid> RecordedAsync(CountForm form)
    {
        var result = await RecordAsync(form);
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved), string.Join(", ", result.Errors));
        return form.Id;
    }

    public Task<SaveResult> EditAsync(Guid id, Action<CountForm> change) => WithAsync(async (data, villages) =>
    {
        var form = CountForm.Of(await FindAsync(id));
        change(form);
        return await new EditIncidentHandler(data, RulesOf(data, villages), Clock).HandleAsync(id, form, default);
    });

    public Task<SaveResult> RemoveAsync(Guid id, string? reason = "nhập trùng", Guid? stamp = null) => WithAsync(async (data, _) =>
        await new RemoveIncidentHandler(data).HandleAsync(id, new ReasonForm { Stamp = stamp ?? (await FindAsync(id)).Stamp, Reason = reason }, default));

    public Task<SaveResult> AddKindAsync(KindForm form) => WithAsync((data, villages) =>
        new KeepKindsHandler(data, villages, KindsOf(data), Clock).AddAsync(form, default));

    public Task<IReadOnlyList<KnownKind>> KindsAsync() => WithAsync((data, _) => KindsOf(data).AllAsync(default));

    public Task<Sheet> SheetAsync(Guid commune, Month month, Guid? kind = null) => WithAsync((data, villages) =>
        new SheetReader(data, villages).ReadAsync(commune, month, kind, default));

    /// <summary>The sheet as its form is opened, with some lines changed.</summary>
    public async Task<SheetForm> FormAsync(Guid commune, Month month, Guid? kind = null, params (Guid Village, Action<SheetRowForm> Change)[] lines)
    {
        var sheet = await SheetAsync(commune, month, kind);
        var form = new SheetForm
        {
            CommuneId = commune,
            Month = TypedMonth.InWords(month),
            KindId = kind,
            Stamp = sheet.Done?.Stamp,
            Rows = [.. sheet.Rows.Select(row => SheetRowForm.Of(row.Village.Id, row.Stored))],
        };
        foreach (var (village, change) in lines)
            change(form.Rows.Single(row => row.VillageId == village));
        return form;
    }

    public Task<SaveResult> SaveAsync(SheetForm form) => WithAsync((data, villages) =>
        new SheetHandler(data, villages, new SheetReader(data, villages), KindsOf(data), Clock).HandleAsync(form, default));

    public Task<IReadOnlyList<string>> DoubtsAsync(Month month, params Guid[] villageIds) => WithAsync((data, villages) =>
        new DoubtReader(data, villages, Texts).ReadAsync(villageIds, month, default));

    public Task<IncidentCount> FindAsync(Guid id) => WithAsync((data, _) => data.Counts.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<List<IncidentCount>> AllAsync() => WithAsync((data, _) => data.Counts.AsNoTracking().ToListAsync());

    public Task<CountList> ListAsync(CountFilter filter, Guid? after = null, Guid? before = null) => WithAsync((data, villages) =>
        new ListIncidentsHandler(data, FilteredOf(data, villages)).HandleAsync(filter, after, before, default));

    public Task<TotalsTable<CountTotals>> TotalsAsync(TotalsBy by, Month from, Month to, CountFilter filter) => WithAsync((data, villages) =>
        new TotalsReader(data, FilteredOf(data, villages), villages, Units, KindsOf(data), Texts).ReadAsync(by, from, to, filter, default));

    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => WithAsync((data, _) =>
        new IncidentFigures(data).AddUpAsync(new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public async Task<LastMonths> LastMonthsAsync(Unit? unit = null) => (LastMonths)await WithAsync((data, _) =>
        new LastMonthsWidget(data, Clock).LoadAsync(unit ?? District.Unit, default));

    public Task<IReadOnlyList<DueItem>> DueAsync() => WithAsync((data, _) =>
        new SheetReminder(data, District, Settings).FindAsync(District.District.Id, Clock.Today, default));

    public ReminderPlan Plan() => new SheetReminder(NewContext(), District, Settings).PlanOf(District.District.Id);

    public async Task ChangeMapAsync(ChangedDistrict changed)
    {
        Units = changed;
        await using var platform = _database.NewContext();
        await platform.UnitPaths.ExecuteDeleteAsync();
        platform.UnitPaths.AddRange(changed.Paths());
        await platform.SaveChangesAsync();
    }

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync() => WithAsync((data, _) =>
        new IncidentsDemo(data, District, Clock).FillAsync(District.District, _ => { }, default));

    public Task<int> AddAsync(params IncidentCount[] counts) => WithAsync(async (data, _) =>
    {
        data.Counts.AddRange(counts);
        return await data.SaveChangesAsync();
    });

    /// <summary>The villages and months whose figures were marked stale.</summary>
    public async Task<List<(Guid UnitId, DateOnly Month)>> StaleAsync()
    {
        await using var platform = _database.NewContext();
        var rows = await platform.FigureChanges.OrderBy(change => change.FirstDay).ToListAsync();
        return [.. rows.Select(row => (row.UnitId, row.FirstDay)).Distinct()];
    }

    /// <summary>As after the figures were computed.</summary>
    public async Task ComputedAsync()
    {
        await using var platform = _database.NewContext();
        await platform.FigureChanges.ExecuteDeleteAsync();
    }

    public void Dispose() => _database.Dispose();

    private FilteredCounts FilteredOf(IncidentsDbContext data, DistrictVillages villages) => new(data, villages, Units);

    private static CountRules RulesOf(IncidentsDbContext data, DistrictVillages villages) => new(villages, KindsOf(data));

    private static KindCatalog KindsOf(IncidentsDbContext data) => new(data, Texts);
}
