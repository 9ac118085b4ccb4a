using ChoDon.Modules.Mediation.AddParty;
using ChoDon.Modules.Mediation.AssignCase;
using ChoDon.Modules.Mediation.CancelCase;
using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Demo;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.EditCase;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Modules.Mediation.HoldSession;
using ChoDon.Modules.Mediation.ListCases;
using ChoDon.Modules.Mediation.RecordCase;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.RevealCase;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Modules.Mediation.TotalCases;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Ui.Totals;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Figures;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Modules.Mediation.Tests.Support;

/// <summary>The module on a migrated database of its own; every action has a context of its own, as a request has.</summary>
internal sealed class Register : IDisposable, IColleagues
{
    private readonly TestDatabase _database;
    private readonly TemporaryDirectory _keys = new();

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Cipher = new FieldCipher(FieldKeys.ReadOrMake(Path.Combine(_keys.FullPath, FieldKeys.FileName)));
        Access = PersonIn(District.Tree.Subtree(District.District.Id), Recorder);
        using (var data = NewContext(Access))
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
    }

    public static Actor Recorder { get; } = new(Guid.CreateVersion7(), "Nông Văn Ghi");

    public static Actor Second { get; } = new(Guid.CreateVersion7(), "Hoàng Thị Hai");

    public TestDistrict District { get; } = new();

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    public HandSettings Settings { get; } = new();

    /// <summary>Whoever records.</summary>
    public HandAccess Access { get; }

    public CommandCounter Commands { get; } = new();

    public FieldCipher Cipher { get; }

    public CaseSecrets Secrets => new(Cipher);

    public TestDatabase Database => _database;

    public static IStringLocalizer<MediationText> Texts { get; } = new StringLocalizer<MediationText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public Guid Village(int number) => District.Villages[number].Id;

    /// <summary>Somebody else who may do everything in the whole district.</summary>
    public HandAccess Other(Actor? actor = null) => PersonIn(District.Tree.Subtree(District.District.Id), actor ?? Second);

    public static HandAccess PersonIn(IEnumerable<Unit> units, Actor actor) =>
        new() { Scope = DataScope.Of(units.Select(unit => unit.Id)), Actor = actor };

    public MediationDbContext NewContext(HandAccess access) => access.In(new MediationDbContext(
        new DbContextOptionsBuilder<MediationDbContext>(_database.Database.OptionsFor<MediationDbContext>(MediationDbContext.Prefix))
            .AddInterceptors(Commands)
            .Options));

    public Task<T> WithAsync<T>(Func<MediationDbContext, DistrictVillages, Task<T>> use) => AsAsync(Access, use);

    public async Task<T> AsAsync<T>(HandAccess access, Func<MediationDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext(access);
        return await use(data, new DistrictVillages(District, access, District, Clock));
    }

    public RecordCaseForm Form(string? party = null) => new()
    {
        Id = Guid.CreateVersion7(),
        VillageId = Village(0),
        ReceivedOn = new DateOnly(2020, 5, 4),
        KindId = NationalDisputeKinds.All[0].Id,
        Parties = party is null ? [] : [new PartyLine { Name = party }],
    };

    public Task<SaveResult> RecordAsync(RecordCaseForm form, HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new RecordCaseHandler(data, villages, Fields(data, villages), Writer(data, access ?? Access), Secrets).HandleAsync(form, default));

    public async Task<Guid> CaseAsync(Action<RecordCaseForm>? with = null)
    {
        var form = Form();
        with?.Invoke(form);
        Assert.That((await RecordAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        return form.Id;
    }

    public Task<CaseDetails?> FindAsync(Guid id, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, _) => new CaseReader(data).FindAsync(id, default));

    public Task<SaveResult> MeetAsync(Guid id, DateOnly day, string? note = null, HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new HoldSessionHandler(data, villages, Secrets).HandleAsync(id, new HoldSessionForm { Id = Guid.CreateVersion7(), Day = day, Note = note }, default));

    public Task<SaveResult> AddPartyAsync(Guid id, string? name, HandAccess? access = null) => AsAsync(access ?? Access, (data, _) =>
        new AddPartyHandler(data, Secrets).HandleAsync(id, new AddPartyForm { Name = name }, default));

    public async Task<SaveResult> EndAsync(Guid id, EndCaseForm form, HandAccess? access = null)
    {
        if (form.Stamp == Guid.Empty)
            form.Stamp = (await FindAsync(id))!.Case.Stamp;
        return await AsAsync(access ?? Access, (data, villages) => new EndCaseHandler(data, villages, Secrets, Clock).HandleAsync(id, form, default));
    }

    public async Task<SaveResult> EditAsync(Guid id, EditCaseForm form, HandAccess? access = null)
    {
        if (form.Stamp == Guid.Empty)
            form.Stamp = (await FindAsync(id))!.Case.Stamp;
        return await AsAsync(access ?? Access, (data, villages) =>
            new EditCaseHandler(data, villages, Fields(data, villages), Secrets, Clock).HandleAsync(id, form, default));
    }

    public Task<SaveResult> ReopenAsync(Guid id, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, _) => new ReopenCaseHandler(data, Clock).HandleAsync(id, default));

    public async Task<SaveResult> CancelAsync(Guid id, string? reason = "ghi trùng", HandAccess? access = null)
    {
        var stamp = (await FindAsync(id))!.Case.Stamp;
        return await AsAsync(access ?? Access, (data, _) =>
            new CancelCaseHandler(data, Clock).HandleAsync(id, new ReasonForm { Stamp = stamp, Reason = reason }, default));
    }

    public Task<SaveResult> LookAsync(Guid id, Guid followUpId, bool isKept, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, villages) => new LookAtPromiseHandler(data, villages).HandleAsync(id, followUpId, isKept, default));

    public Task<SaveResult> AssignAsync(Guid id, Guid? accountId, string? reason = "phân công", HandAccess? access = null) =>
        AsAsync(access ?? Other(), (data, villages) =>
            new AssignHandler(data, new CaseRegister(data, villages), this, Clock).AddAsync(id, new AssignForm { AccountId = accountId, Reason = reason }, default));

    public Task<SaveResult> UnassignAsync(Guid id, Guid personId) => AsAsync(Other(), (data, villages) =>
        new AssignHandler(data, new CaseRegister(data, villages), this, Clock).RemoveAsync(id, personId, default));

    public Task<CountList> CountAsync(CountFilter filter, HandAccess? access = null, CountPlace? after = null, CountPlace? before = null) =>
        AsAsync(access ?? Access, (data, villages) => new CountCasesHandler(new CaseCounts(data, villages, District)).HandleAsync(filter, after, before, default));

    public Task<RecordPage<CaseRow>> ListAsync(CaseState state, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, villages) => new ListCasesHandler(data, villages).HandleAsync(state, after: null, before: null, default));

    public Task<TotalsTable<CaseTotals>> TotalsAsync(TotalsBy by, Month from, Month to, bool asItWas = false, HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new TotalsReader(data, new CaseCounts(data, villages, District), villages, District, new DisputeKindCatalog(data, Texts), Texts)
            .ReadAsync(by, from, to, new CountFilter(AsItWas: asItWas), default));

    /// <summary>As the host's job computes them, who sees everything.</summary>
    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => AsAsync(new HandAccess(), (data, _) =>
        new MediationFigures(data).AddUpAsync(new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync() => AsAsync(new HandAccess(), (data, _) => Demo(data).FillAsync(District.District, _ => { }, default));

    public MediationDemo Demo(MediationDbContext data) => new(data, District, Secrets, Clock);

    public CaseCover Cover() => new(Secrets, Texts);

    public CaseNumbers Numbers(DistrictVillages villages) => new(villages, Settings);

    public CaseWriter Writer(MediationDbContext data, HandAccess access) => new(data, new KnownCases(data), access, Clock);

    public Task<IReadOnlyList<Colleague>> OfAsync(string permission, Guid unitId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Colleague>>([new(Recorder.AccountId!.Value, Recorder.Name), new(Second.AccountId!.Value, Second.Name)]);

    public void Dispose()
    {
        _database.Dispose();
        _keys.Dispose();
    }

    private static CaseFields Fields(MediationDbContext data, DistrictVillages villages) => new(villages, new DisputeKindCatalog(data, Texts));
}
