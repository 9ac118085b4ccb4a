using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.RecordConsent;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.ShowProposal;
using ChoDon.Modules.Commendations.TakeStep;
using ChoDon.Modules.Commendations.WriteProposal;
using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>
/// The module on a migrated database of its own; every action has a context of its own, as a request has. One occasion is
/// open. People are invented.
/// </summary>
internal sealed class Register : IDisposable, IContractInUse<IVillagePeople>, IVillagePeople
{
    private readonly TestDatabase _database;

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Leader = As("Nông Văn Trưởng", Village(0), Permissions.Review, Permissions.KeepCouncil, Permissions.Vote, Permissions.Decide);
        Officer = As("Hoàng Thị Xét", Commune);
        Colleague = As("Triệu Văn Cùng", Commune);
        Head = As("Ma Thị Huyện", District.District.Id);
        using (var data = NewContext(Head))
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
        OccasionId = AddOccasion(OccasionKind.Yearly, "Năm 2019", Day(2019, 1, 1), Day(2019, 12, 31), Day(2020, 6, 30));
    }

    public static IStringLocalizer<CommendationsText> Texts { get; } = new StringLocalizer<CommendationsText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public TestDatabase Database => _database;

    public TestDistrict District { get; } = new();

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    public HandSettings Settings { get; } = new();

    public CommandCounter Commands { get; } = new();

    public PublishedFigures Figures { get; } = new();

    /// <summary>Who bears an office, by village; null while enrolment is off.</summary>
    public Dictionary<Guid, IReadOnlyList<VillagePerson>>? Offices { get; set; } = [];

    /// <summary>Writes and submits for the first village.</summary>
    public HandAccess Leader { get; }

    /// <summary>Two of the commune of that village, who may do everything there.</summary>
    public HandAccess Officer { get; }

    public HandAccess Colleague { get; }

    /// <summary>Of the district, who may do everything.</summary>
    public HandAccess Head { get; }

    public Guid OccasionId { get; }

    public Guid Commune => District.Tree.CommuneOf(Village(0))!.Id;

    public Guid Village(int number) => District.Villages[number].Id;

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public HandAccess As(string name, Guid unitId, params string[] denied)
    {
        var access = new HandAccess
        {
            Actor = new Actor(Guid.CreateVersion7(), name),
            Scope = DataScope.Of(District.Tree.Subtree(unitId).Select(unit => unit.Id)),
            Time = Clock,
        };
        foreach (var permission in denied)
            access.Deny(permission);
        return access;
    }

    public CommendationsDbContext NewContext(HandAccess access) => access.In(new CommendationsDbContext(
        new DbContextOptionsBuilder<CommendationsDbContext>(_database.Database.OptionsFor<CommendationsDbContext>(CommendationsDbContext.Prefix))
            .AddInterceptors(Commands)
            .Options));

    public async Task<T> AsAsync<T>(HandAccess access, Func<CommendationsDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext(access);
        return await use(data, new DistrictVillages(District, access, District, Clock));
    }

    public Guid AddOccasion(OccasionKind kind, string name, DateOnly first, DateOnly last, DateOnly? deadline, params IReadOnlyList<NationalAwardForm> forms)
    {
        var occasion = new Occasion
        {
            UnitId = District.District.Id,
            Kind = kind,
            Name = name,
            FirstDay = first,
            LastDay = last,
            Deadline = deadline,
            SavedAt = Clock.GetUtcNow().UtcDateTime,
        };
        using var data = NewContext(Head);
        data.Occasions.Add(occasion);
        data.OfferedForms.AddRange((forms.Count == 0 ? NationalAwardForms.All : forms).Select(form => new OfferedForm
        {
            OccasionId = occasion.Id,
            UnitId = occasion.UnitId,
            FormId = form.Id,
        }));
        data.SaveChanges();
        return occasion.Id;
    }

    public void Limit(NationalAwardForm form, Guid unitId, int most)
    {
        using var data = NewContext(Head);
        data.Quotas.Add(new Quota { OccasionId = OccasionId, UnitId = District.District.Id, ForUnitId = unitId, FormId = form.Id, Most = most });
        data.SaveChanges();
    }

    public ProposalForm Form(RecipientKind recipient = RecipientKind.VillageModel, NationalAwardForm? form = null, string? name = null, Guid? unitId = null) => new()
    {
        Id = Guid.CreateVersion7(),
        OccasionId = OccasionId,
        Recipient = recipient,
        UnitId = unitId ?? (recipient == RecipientKind.CommunePolice ? Commune : Village(0)),
        FormId = (form ?? NationalAwardForms.CommuneMerit).Id,
        Name = name,
    };

    public Task<SaveResult> AddAsync(ProposalForm form, HandAccess? access = null) => AsAsync(access ?? Leader, (data, villages) =>
        new AddProposalHandler(data, villages, Fields(data, villages), Drafter(data, villages), access ?? Leader, Clock).HandleAsync(form, default));

    /// <summary>A proposal that was added.</summary>
    public async Task<Guid> ProposeAsync(ProposalForm? form = null, HandAccess? access = null)
    {
        form ??= Form();
        Assert.That((await AddAsync(form, access)).Status, Is.EqualTo(SaveStatus.Saved));
        return form.Id;
    }

    public async Task<SaveResult> StepAsync(Guid id, StepKind kind, HandAccess access, string? note = "lý do", DateOnly? day = null, Guid? key = null, Guid? stamp = null)
    {
        var form = new StepForm { Id = key ?? Guid.CreateVersion7(), Stamp = stamp ?? (await FindAsync(id)).Stamp, Note = note, Day = day ?? Clock.Today };
        return await AsAsync(access, (data, villages) => new TakeStepHandler(
            data, new AwardFormCatalog(data, Texts), Flow(access), new StepWriter(data, Flow(access), Clock), villages, new WorkingWeek(), Settings).HandleAsync(id, kind, form, default));
    }

    /// <summary>Takes steps one after the other, each by who may.</summary>
    public async Task<Guid> BringAsync(Guid id, params IReadOnlyList<StepKind> steps)
    {
        foreach (var step in steps)
        {
            var access = ProposalFlow.PermissionFor(step) == Permissions.Propose ? Leader : Officer;
            Assert.That((await StepAsync(id, step, access)).Status, Is.EqualTo(SaveStatus.Saved), $"{step}");
        }

        return id;
    }

    public Task<Proposal> FindAsync(Guid id) => AsAsync(Head, (data, _) => data.Proposals.AsNoTracking().SingleAsync(proposal => proposal.Id == id));

    public Task<List<ProposalStep>> StepsAsync(Guid id) => AsAsync(Head, (data, _) =>
        data.ProposalSteps.AsNoTracking().Where(step => step.ProposalId == id).OrderBy(step => step.At).ThenBy(step => step.Id).ToListAsync());

    public Task<List<Evidence>> EvidenceAsync(Guid id) => AsAsync(Head, (data, _) => data.Evidence.AsNoTracking().Where(row => row.ProposalId == id).ToListAsync());

    public Task<IReadOnlyList<SimilarProposal>> SimilarAsync(Guid id, HandAccess? access = null) =>
        AsAsync(access ?? Head, (data, _) => new SimilarProposals(data).OfAsync(id, default));

    public async Task<SaveResult> WriteAsync(Guid id, string? text, HandAccess? access = null)
    {
        var stamp = (await FindAsync(id)).Stamp;
        return await AsAsync(access ?? Leader, (data, villages) =>
            new ReportHandler(data, Drafter(data, villages), access ?? Leader, Clock).SaveAsync(id, new ReportForm { Stamp = stamp, Text = text }, default));
    }

    public Task<SaveResult> DraftAsync(Guid id) => AsAsync(Leader, (data, villages) => new ReportHandler(data, Drafter(data, villages), Leader, Clock).DraftAsync(id, default));

    public async Task<SaveResult> EditAsync(Guid id, HandAccess access)
    {
        var proposal = await FindAsync(id);
        return await AsAsync(access, (data, villages) => new EditProposalHandler(data, Fields(data, villages), villages, access, Clock)
            .HandleAsync(id, new EditForm { Stamp = proposal.Stamp, Name = proposal.Name, FormId = proposal.FormId }, default));
    }

    public async Task<SaveResult> ConsentAsync(Guid id, DateOnly? day)
    {
        var stamp = (await FindAsync(id)).Stamp;
        return await AsAsync(Leader, (data, villages) =>
            new ConsentHandler(data, villages, Clock).HandleAsync(id, new ConsentForm { Stamp = stamp, Day = day }, default));
    }

    /// <summary>Names of the acts that the audit log holds about rows of the module, the first first.</summary>
    public async Task<IReadOnlyList<string>> AuditAsync()
    {
        await using var platform = _database.NewContext();
        return await platform.Set<ChoDon.Platform.Core.Audit.AuditEntry>().OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync();
    }

    public IVillagePeople? In(Guid districtId) => Offices is null ? null : this;

    Task<IReadOnlyList<VillagePerson>> IVillagePeople.OfAsync(Guid villageId, DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult(Offices!.GetValueOrDefault(villageId, []));

    public void Dispose() => _database.Dispose();

    public ProposalAccess Flow(HandAccess access) => new(access, District, District, Clock);

    private static ProposalFields Fields(CommendationsDbContext data, DistrictVillages villages) => new(data, villages, new AwardFormCatalog(data, Texts));

    private ReportDrafter Drafter(CommendationsDbContext data, DistrictVillages villages) => new(data, Figures, this, villages);
}
