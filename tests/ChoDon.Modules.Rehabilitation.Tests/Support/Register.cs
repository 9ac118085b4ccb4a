using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Modules.Rehabilitation.AddGoal;
using ChoDon.Modules.Rehabilitation.AssignMentor;
using ChoDon.Modules.Rehabilitation.BreakGlass;
using ChoDon.Modules.Rehabilitation.CancelCase;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Demo;
using ChoDon.Modules.Rehabilitation.EndCase;
using ChoDon.Modules.Rehabilitation.EraseCases;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Modules.Rehabilitation.KeepPeople;
using ChoDon.Modules.Rehabilitation.ListCases;
using ChoDon.Modules.Rehabilitation.MentorPeople;
using ChoDon.Modules.Rehabilitation.OpenCase;
using ChoDon.Modules.Rehabilitation.PersonRights;
using ChoDon.Modules.Rehabilitation.RecordNeeds;
using ChoDon.Modules.Rehabilitation.RecordVisit;
using ChoDon.Modules.Rehabilitation.ReferCase;
using ChoDon.Modules.Rehabilitation.Reminders;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.RevealCase;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Modules.Rehabilitation.TransferCase;
using ChoDon.Modules.Rehabilitation.WriteReview;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Figures;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Modules.Rehabilitation.Tests.Support;

/// <summary>The module on a migrated database of its own; every action has a context of its own, as a request has.</summary>
internal sealed class Register : IDisposable, IColleagues, IVillagePeople
{
    private readonly TestDatabase _database;
    private readonly TemporaryDirectory _keys = new();

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Cipher = new FieldCipher(FieldKeys.ReadOrMake(Path.Combine(_keys.FullPath, FieldKeys.FileName)));
        Access = As(Owner);
        using (var data = NewContext(Access))
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
    }

    public static Actor Owner { get; } = new(Guid.CreateVersion7(), "Nông Văn Ghi");

    public static Actor Supervisor { get; } = new(Guid.CreateVersion7(), "Hoàng Thị Giám");

    public static Actor Helper { get; } = new(Guid.CreateVersion7(), "Triệu Văn Giúp");

    public static Actor Stranger { get; } = new(Guid.CreateVersion7(), "Lường Văn Lạ");

    public TestDistrict District { get; } = new();

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    public HandSettings Settings { get; } = new();

    public KeptMail Mail { get; } = new();

    public KeptAudit Audit { get; } = new();

    /// <summary>Whoever opens cases.</summary>
    public HandAccess Access { get; }

    public CommandCounter Commands { get; } = new();

    public FieldCipher Cipher { get; }

    public CaseTexts Texts => new(Cipher);

    public TestDatabase Database => _database;

    /// <summary>Who bears an office in each village.</summary>
    public List<VillagePerson> VillagePeople { get; } = [new("Triệu Văn Giúp", "trưởng mô hình", "trưởng mô hình"), new("Bàn Thị Đỡ", "phó trưởng mô hình", "phó trưởng mô hình")];

    /// <summary>Who has an account and may help.</summary>
    public List<Actor> Offered { get; } = [Helper];

    public static IStringLocalizer<RehabilitationText> Words { get; } = new StringLocalizer<RehabilitationText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public Guid Village(int number) => District.Villages[number].Id;

    /// <summary>Somebody who may do everything in the whole district.</summary>
    public HandAccess As(Actor actor) => In(District.Tree.Subtree(District.District.Id), actor);

    public static HandAccess In(IEnumerable<Unit> units, Actor actor) =>
        new() { Scope = DataScope.Of(units.Select(unit => unit.Id)), Actor = actor };

    public RehabilitationDbContext NewContext(HandAccess access)
    {
        access.Time = Clock;
        return access.In(new RehabilitationDbContext(
            new DbContextOptionsBuilder<RehabilitationDbContext>(_database.Database.OptionsFor<RehabilitationDbContext>(RehabilitationDbContext.Prefix))
                .AddInterceptors(Commands)
                .Options));
    }

    public async Task<T> AsAsync<T>(HandAccess access, Func<RehabilitationDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext(access);
        return await use(data, new DistrictVillages(District, access, District, Clock));
    }

    public OpenCaseForm Form(Basis basis = Basis.CommuneEducation) => new()
    {
        Id = Guid.CreateVersion7(),
        VillageId = Village(0),
        Basis = basis,
        DecidedOn = new DateOnly(2020, 5, 4),
        StartsOn = new DateOnly(2020, 5, 4),
        Months = basis == Basis.CommuneEducation ? 6 : null,
        Name = "Đàm Văn Mẫu",
        Decision = basis == Basis.CommuneEducation ? "12/QĐ-UBND" : null,
        AgreedOn = basis == Basis.CommuneEducation ? null : new DateOnly(2020, 5, 4),
        SupervisorId = Supervisor.AccountId,
    };

    public Task<SaveResult> OpenAsync(OpenCaseForm form, bool isMinor = false, HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new OpenCaseHandler(data, new OpenCaseRules(villages), new KnownNumbers(data), Cipher, this, access ?? Access, Clock)
            .HandleAsync(form, isMinor, default));

    public async Task<Guid> CaseAsync(Action<OpenCaseForm>? with = null, Basis basis = Basis.CommuneEducation)
    {
        var form = Form(basis);
        with?.Invoke(form);
        var result = await OpenAsync(form);
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved), string.Join(", ", result.Errors.Select(error => $"{error.Field}: {error.TextKey}")));
        return form.Id;
    }

    /// <summary>A case with a mentor who has an account.</summary>
    public async Task<Guid> MentoredCaseAsync(Action<OpenCaseForm>? with = null)
    {
        var id = await CaseAsync(with);
        Assert.That((await MentorAsync(id, accountId: Helper.AccountId)).Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public Task<CaseDetails?> FindAsync(Guid id, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, _) => new CaseReader(data).FindAsync(id, default));

    public Task<SaveResult> MentorAsync(
        Guid id, string name = "Triệu Văn Giúp", Guid? accountId = null, DateOnly? firstDay = null, string? notice = null, string? reason = null, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, villages) => new AssignMentorHandler(data, new MentorChoices(this, this, villages), new MentorPlaces(data), Names(data), villages, Settings, Clock).HandleAsync(
            id,
            new AssignMentorForm { Who = VietnameseText.MatchKey(name), AccountId = accountId, FirstDay = firstDay ?? Clock.Today, Notice = notice, Reason = reason },
            default));

    public Task<SaveResult> NeedAsync(Guid id, NeedKind kind, string? note, HandAccess? access = null) => AsAsync(access ?? Access, (data, _) =>
        new RecordNeedsHandler(data, Cipher).HandleAsync(id, new RecordNeedsForm { Needs = [new NeedLine { Kind = kind, IsNeeded = true, Note = note }] }, default));

    public Task<SaveResult> GoalAsync(Guid id, string? text, HandAccess? access = null, params string[] steps) => AsAsync(access ?? Access, (data, _) =>
        new AddGoalHandler(data, Cipher).HandleAsync(
            id, new AddGoalForm { Id = Guid.CreateVersion7(), Text = text, Steps = [.. steps.Select(step => new StepLine { Text = step })] }, default));

    public Task<SaveResult> FinishAsync(Guid id, Guid stepId, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, villages) => new FinishStepHandler(data, villages).HandleAsync(id, stepId, default));

    public Task<SaveResult> VisitAsync(Guid id, string? note = null, HandAccess? access = null, DateOnly? day = null) => AsAsync(access ?? Access, (data, villages) =>
        new RecordVisitHandler(data, villages, Cipher, access ?? Access).HandleAsync(
            id, new RecordVisitForm { Id = Guid.CreateVersion7(), Day = day ?? Clock.Today, Way = VisitWay.AtHome, Note = note }, default));

    public Task<SaveResult> ReviewAsync(Guid id, int ordinal, string? text = "Chăm chỉ", HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new WriteReviewHandler(data, villages, Cipher, access ?? Access).HandleAsync(id, new WriteReviewForm { Ordinal = ordinal, Text = text, NextAction = "Tìm việc" }, default));

    public async Task<SaveResult> ProposeAsync(
        Guid id, Outcome? outcome = Outcome.Progressed, EndKind? kind = EndKind.Completed, string? grounds = "Có việc làm", DateOnly? endsOn = null, HandAccess? access = null)
    {
        var stamp = (await FindAsync(id))?.Case.Stamp ?? default;
        return await AsAsync(access ?? Access, (data, villages) => new ProposeEndHandler(data, villages, Cipher, access ?? Access, Clock).HandleAsync(
            id, new ProposeEndForm { Stamp = stamp, Kind = kind, Outcome = outcome, Grounds = grounds, EndsOn = endsOn ?? Clock.Today }, default));
    }

    public async Task<SaveResult> ApproveAsync(Guid id, HandAccess? access = null)
    {
        var stamp = (await FindAsync(id))?.Case.Stamp ?? default;
        var who = access ?? As(Supervisor);
        return await AsAsync(who, (data, _) => new ApproveEndHandler(data, Names(data), who, Clock).ApproveAsync(id, stamp, default));
    }

    public async Task<SaveResult> ReturnAsync(Guid id, string? reason = "chưa rõ", HandAccess? access = null)
    {
        var stamp = (await FindAsync(id))?.Case.Stamp ?? default;
        var who = access ?? As(Supervisor);
        return await AsAsync(who, (data, _) => new ApproveEndHandler(data, Names(data), who, Clock).ReturnAsync(id, new ReasonForm { Stamp = stamp, Reason = reason }, default));
    }

    public async Task<SaveResult> CancelAsync(Guid id, string? reason = "ghi trùng", HandAccess? access = null)
    {
        var stamp = (await FindAsync(id))?.Case.Stamp ?? default;
        return await AsAsync(access ?? Access, (data, _) => new CancelCaseHandler(data, Names(data), Clock).HandleAsync(id, new ReasonForm { Stamp = stamp, Reason = reason }, default));
    }

    public Task<SaveResult> PutOnAsync(Guid id, Actor who, CaseRole role, string? reason = "phân công", HandAccess? access = null) => KeepAsync(access, handler =>
        handler.PutOnAsync(id, new KeepPeopleForm { AccountId = who.AccountId, Role = role, Reason = reason }, default));

    public async Task<SaveResult> TakeOffAsync(Guid id, Actor who, HandAccess? access = null)
    {
        var person = await PersonAsync(id, who);
        return await KeepAsync(access, handler => handler.TakeOffAsync(id, person, default));
    }

    public async Task<SaveResult> RestrictAsync(Guid id, IEnumerable<Actor> to, HandAccess? access = null, string? reason = "nhạy cảm")
    {
        List<Guid> people = [];
        foreach (var actor in to)
            people.Add(await PersonAsync(id, actor));
        return await KeepAsync(access, handler => handler.RestrictAsync(id, new RestrictForm { PersonIds = people, Reason = reason }, default));
    }

    public Task<SaveResult> LiftAsync(Guid id, HandAccess? access = null) => KeepAsync(access, handler => handler.LiftAsync(id, default));

    public async Task<SaveResult> BreakAsync(int number, HandAccess access, EmergencyReason? reason = EmergencyReason.Danger, int year = 2020) => (await AsAsync(access, (data, villages) =>
        new BreakGlassHandler(data, new CaseFinder(data), villages, Audit, Mail, access, Clock, Words).HandleAsync(
            new BreakGlassForm { CommuneId = District.Communes[0].Id, Number = number, Year = year, Reason = reason }, default))).Result;

    public Task<SaveResult> AskAsync(Guid id, string? text = "Sai ngày sinh", HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new CorrectionHandler(data, villages, Settings, Cipher).AskAsync(id, new AskForm { Id = Guid.CreateVersion7(), AskedOn = Clock.Today, Text = text }, default));

    public Task<SaveResult> AnswerAsync(Guid id, Guid requestId, string? answer = "Đã sửa", HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new CorrectionHandler(data, villages, Settings, Cipher).AnswerAsync(id, requestId, new AnswerForm { Answer = answer }, default));

    public Task<RecordPage<CaseRow>> ListAsync(CaseState state, HandAccess? access = null) =>
        AsAsync(access ?? Access, (data, villages) => new ListCasesHandler(data, villages).HandleAsync(state, after: null, before: null, default));

    public Task<List<MyPersonRow>> MineAsync(HandAccess access) => AsAsync(access, (data, _) => new MyPeopleReader(data).ReadAsync(default));

    /// <summary>As the host's job computes them, who sees everything.</summary>
    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => AsAsync(new HandAccess(), (data, _) =>
        new RehabilitationFigures(data, new RegisterCounts(data, Clock), Clock).AddUpAsync(new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public async Task<decimal> FigureAsync(Figure figure, Month month) => (await FiguresAsync(month)).Where(value => value.Key == figure.Key).Sum(value => value.Value);

    public Task<SaveResult> OfferAsync(Guid id, Guid? toVillage = null, Actor? receiver = null, string? note = "chuyển nhà", HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new OfferHandler(data, this, villages, Names(data), Cipher, access ?? Access).OfferAsync(
            id,
            new OfferForm { Id = Guid.CreateVersion7(), VillageId = toVillage ?? Village(1), ReceiverId = (receiver ?? Stranger).AccountId, Note = note },
            default));

    public Task<SaveResult> TakeBackAsync(Guid id, Guid offerId) => AsAsync(Access, (data, villages) =>
        new OfferHandler(data, this, villages, Names(data), Cipher, Access).TakeBackAsync(id, offerId, default));

    public Task<List<OfferedCase>> OfferedAsync(HandAccess access) => AtDeskAsync(access, desk => desk.OfferedAsync(default));

    public Task<SaveResult> AcceptAsync(Guid offerId, HandAccess access, Actor? supervisor = null) =>
        AtDeskAsync(access, desk => desk.AcceptAsync(offerId, (supervisor ?? Supervisor).AccountId, default));

    public Task<SaveResult> DeclineAsync(Guid offerId, HandAccess access) => AtDeskAsync(access, desk => desk.DeclineAsync(offerId, default));

    public Task<SaveResult> ReferAsync(Guid id, ReferForm? form = null, HandAccess? access = null) => AsAsync(access ?? Access, (data, villages) =>
        new ReferHandler(data, new CaseReader(data), Texts, this, villages, Names(data), Cipher, Mail, Words).ReferAsync(id, form ?? Referring(), default));

    public ReferForm Referring(params ReferredPart[] parts) => new()
    {
        Id = Guid.CreateVersion7(),
        ReceiverId = Stranger.AccountId,
        AgreedOn = Clock.Today,
        LastDay = Clock.Today.AddDays(10),
        Parts = parts.Length == 0 ? [ReferredPart.Needs] : [.. parts],
    };

    public Task<SaveResult> EndReferralAsync(Guid id, Guid referralId) => AsAsync(Access, (data, villages) =>
        new ReferHandler(data, new CaseReader(data), Texts, this, villages, Names(data), Cipher, Mail, Words).EndAsync(id, referralId, default));

    /// <summary>What somebody is shown of cases that they are not on.</summary>
    public Task<List<Referral>> ShownAsync(HandAccess access) => AsAsync(access, (data, villages) => new ReferralDesk(data, villages, access).ListAsync(default));

    private Task<T> AtDeskAsync<T>(HandAccess access, Func<TransferDesk, Task<T>> use) =>
        AsAsync(access, (data, villages) => use(new TransferDesk(data, villages, this, Audit, Mail, access, Clock)));

    /// <summary>The host's nightly job.</summary>
    public async Task<List<string>> NightAsync()
    {
        List<string> notes = [];
        await AsAsync(new HandAccess(), async (data, _) =>
        {
            var run = new JobRunContext(District.District.Id, DateTime.UnixEpoch, _ => Task.CompletedTask)
            {
                WriteNote = (key, values) =>
                {
                    notes.Add($"{key.Split('.')[^1]} {values[0]}");
                    return Task.CompletedTask;
                },
            };
            await new EraseCasesJob(data, new CaseEraser(data, new RegisterCounts(data, Clock)), Settings, Clock).RunAsync(run, default);
            return 0;
        });
        return notes;
    }

    public Task<int> EraseAsync(Guid id) => AsAsync(new HandAccess(), async (data, _) =>
    {
        await new CaseEraser(data, new RegisterCounts(data, Clock)).EraseAsync(id, default);
        return 0;
    });

    public Task<ErasureList?> ErasureAsync() => AsAsync(new HandAccess(), (data, _) => data.ErasureLists.FirstOrDefaultAsync(list => list.ErasedAt == null));

    public async Task<SaveResult> ApproveErasureAsync(Actor who)
    {
        var list = (await ErasureAsync())!;
        return await AsAsync(As(who), (data, _) => new ApproveErasureHandler(data, As(who), Clock).ApproveAsync(list.Id, list.Stamp, default));
    }

    public Task<SaveResult> KeepCaseAsync(Guid listId, Guid itemId, Actor who) =>
        AsAsync(As(who), (data, _) => new ApproveErasureHandler(data, As(who), Clock).TakeOffAsync(listId, itemId, default));

    public CaseDues Dues(RehabilitationDbContext data) => new(data, District, Clock);

    public PersonCover Cover(RehabilitationDbContext? data = null) => new(Cipher, Names(data!), Words);

    public PersonNames Names(RehabilitationDbContext data) => new(data, Cipher);

    public RehabilitationDemo Demo(RehabilitationDbContext data) => new(data, District, Cipher, this, Clock);

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync() => AsAsync(new HandAccess(), (data, _) => Demo(data).FillAsync(District.District, _ => { }, default));

    public Task<IReadOnlyList<Colleague>> OfAsync(string permission, Guid unitId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Colleague>>(permission == Permissions.Mentor ? [.. Offered.Select(Known)] : [Known(Owner), Known(Supervisor), Known(Stranger)]);

    Task<IReadOnlyList<VillagePerson>> IVillagePeople.OfAsync(Guid villageId, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<VillagePerson>>(VillagePeople);

    public void Dispose()
    {
        _database.Dispose();
        _keys.Dispose();
    }

    private Task<SaveResult> KeepAsync(HandAccess? access, Func<KeepPeopleHandler, Task<SaveResult>> use) =>
        AsAsync(access ?? Access, (data, _) => use(new KeepPeopleHandler(data, Names(data), this, access ?? Access, Clock)));

    private Task<Guid> PersonAsync(Guid id, Actor who) => AsAsync(new HandAccess(), (data, _) =>
        data.People.Where(person => person.CaseId == id && person.AccountId == who.AccountId).Select(person => person.Id).FirstOrDefaultAsync());

    private static Colleague Known(Actor actor) => new(actor.AccountId!.Value, actor.Name);
}
