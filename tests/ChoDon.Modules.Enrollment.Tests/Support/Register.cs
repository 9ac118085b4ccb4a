using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.CloseVillageModel;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Demo;
using ChoDon.Modules.Enrollment.EditHousehold;
using ChoDon.Modules.Enrollment.EditTerm;
using ChoDon.Modules.Enrollment.EditVillageModel;
using ChoDon.Modules.Enrollment.EndTerm;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.KeepMembers;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.MergeHousehold;
using ChoDon.Modules.Enrollment.MoveHousehold;
using ChoDon.Modules.Enrollment.RejoinModel;
using ChoDon.Modules.Enrollment.RemoveMistake;
using ChoDon.Modules.Enrollment.ReopenVillageModel;
using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.SaveVillagePost;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Search;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.SplitHousehold;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Figures;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests.Support;

/// <summary>The module on a migrated database of its own; every action has a context of its own, as a request has.</summary>
internal sealed class Register : IDisposable
{
    private static readonly TemporaryDirectory Keys = new();

    private readonly TestDatabase _database;

    private readonly IKeptCounts _kept;

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        _kept = new RealCounts(_database.Database, "enrollment");
        ForgetVocabulary();
        Access.Scope = DataScope.Of(District.Tree.Subtree(District.District.Id).Select(unit => unit.Id));
        using (var data = NewContext())
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
    }

    public TestDistrict District { get; } = new();

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    /// <summary>With a key of its own.</summary>
    public FieldCipher Cipher { get; } = new(FieldKeys.ReadOrMake(Path.Combine(Keys.FullPath, FieldKeys.FileName)));

    public HandSettings Settings { get; } = new();
    public Vocabulary Vocabulary { get; private set; } = null!;

    public CommandCounter Commands { get; } = new();

    /// <summary>Where two requests of a test meet; null for none.</summary>
    public MeetingPoint? MeetingPoint { get; set; }

    /// <summary>As after the minutes for which it is kept.</summary>
    public void ForgetVocabulary() => Vocabulary = new Vocabulary(Clock);

    public Guid Village(int number) => District.Villages[number].Id;

    public HandAccess Access { get; } = new();

    public EnrollmentDbContext NewContext() => Access.In(new EnrollmentDbContext(
        new DbContextOptionsBuilder<EnrollmentDbContext>(_database.Database.OptionsFor<EnrollmentDbContext>(EnrollmentDbContext.Prefix))
            .AddInterceptors(MeetingPoint is null ? [Commands] : [Commands, MeetingPoint])
            .Options));

    public PlatformDbContext NewPlatformContext() => _database.NewContext();

    public async Task<T> WithAsync<T>(Func<EnrollmentDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext();
        return await use(data, new DistrictVillages(District, Access, District, Clock));
    }

    public async Task<Guid> StartModelAsync(int village, DateOnly? foundedOn = null)
    {
        var id = Guid.CreateVersion7();
        var result = await StartAsync(new StartVillageModelCommand(id, Village(village), foundedOn ?? Programme.PlannedOn, null));
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public async Task<Guid> EnrolAsync(
        string headName, int village = 0, DateOnly? committedOn = null, int? birthYear = null, string? address = null)
    {
        var id = Guid.CreateVersion7();
        var result = await EnrolAsync(new EnrolHouseholdCommand(
            id, Village(village), headName, address, committedOn ?? Programme.PlannedOn, birthYear, DespiteSimilar: true));
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public Task<SaveResult> StartAsync(StartVillageModelCommand command) =>
        WithAsync((data, villages) => new StartVillageModelHandler(data, villages, new ModelNames(villages, Settings), Clock).HandleAsync(command, default));

    public Task<SaveResult> EnrolAsync(EnrolHouseholdCommand command) =>
        WithAsync((data, villages) => new EnrolHouseholdHandler(data, villages, Clock).HandleAsync(command, default));

    public static EditHouseholdCommand EditForm(Guid id, Guid stamp, string name, Guid? village, DateOnly? committedOn) =>
        new(id, stamp, name, new PersonForm(), null, null, null, false, village, committedOn);

    public Task<SaveResult> EditAsync(EditHouseholdCommand command) =>
        WithAsync((data, villages) => new EditHouseholdHandler(data, villages, Cipher, Clock).HandleAsync(command, default));

    /// <summary>The household's page, as its readers see it.</summary>
    public Task<HouseholdDetails?> ShowAsync(Guid id) =>
        WithAsync((data, villages) => new HouseholdReader(data, villages).FindAsync(id, default));

    public Task<SaveResult> KeepMemberAsync(Func<MemberHandler, Task<SaveResult>> keep) =>
        WithAsync((data, villages) => keep(new MemberHandler(data, villages, Clock)));

    public async Task<Guid> AddMemberAsync(Guid householdId, string name, PersonForm? person = null)
    {
        var id = Guid.CreateVersion7();
        var result = await KeepMemberAsync(members => members.AddAsync(new MemberCommand(householdId, id, Guid.Empty, name, person ?? new PersonForm()), default));
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    public Task<SaveResult> MoveAsync(MoveHouseholdCommand command) =>
        WithAsync((data, villages) => new MoveHouseholdHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> SplitAsync(SplitHouseholdCommand command) =>
        WithAsync((data, villages) => new SplitHouseholdHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> ResolveAsync(Func<ResolveDuplicatesHandler, Task<SaveResult>> resolve) =>
        WithAsync((data, villages) => resolve(new ResolveDuplicatesHandler(data, villages, Cipher, Clock)));

    public Task<IReadOnlyList<DuplicatePair>> DuplicatesAsync() =>
        WithAsync((data, villages) => new DuplicateList(data, villages).FindAsync(default));

    public Task<SaveResult> MergeAsync(MergeHouseholdCommand command) =>
        WithAsync((data, villages) => new MergeHouseholdHandler(data, villages, Clock).HandleAsync(command, default));

    public async Task<SaveResult> LeaveAsync(Guid householdId, DateOnly? leftOn) =>
        await LeaveAsync(new LeaveModelCommand((await MembershipAsync(householdId)).Id, leftOn));

    public Task<SaveResult> LeaveAsync(LeaveModelCommand command) =>
        WithAsync((data, villages) => new LeaveModelHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> RejoinAsync(Guid householdId, DateOnly? committedOn, Guid? membershipId = null) =>
        WithAsync((data, villages) => new RejoinModelHandler(data, villages, Clock).HandleAsync(
            new RejoinModelCommand(householdId, membershipId ?? Guid.CreateVersion7(), committedOn), default));

    public async Task<SaveResult> AppointAsync(Guid modelId, Post post, string name, DateOnly? firstDay) =>
        await AppointAsync(new AppointPostHolderCommand(
            Guid.CreateVersion7(), modelId, post, name, firstDay, (await ModelAsync(modelId)).Stamp));

    public Task<SaveResult> AppointAsync(AppointPostHolderCommand command) =>
        WithAsync((data, villages) => new AppointPostHolderHandler(data, villages, Settings, Clock).HandleAsync(command, default));

    public Task<SaveResult> EditModelAsync(EditVillageModelCommand command) =>
        WithAsync((data, villages) => new EditVillageModelHandler(data, villages, new ModelNames(villages, Settings), Clock).HandleAsync(command, default));

    public Task<SaveResult> CloseModelAsync(CloseVillageModelCommand command) =>
        WithAsync((data, villages) => new CloseVillageModelHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> ReopenModelAsync(Guid modelId, ReasonForm form) =>
        WithAsync((data, villages) => new ReopenVillageModelHandler(data, villages, Clock).HandleAsync(modelId, form, default));

    public Task<SaveResult> RemoveMistakeAsync(MistakeKind kind, Guid id, ReasonForm form) =>
        WithAsync((data, villages) => new RemoveMistakeHandler(data, villages, Clock).HandleAsync(kind, id, form, default));

    public Task<SaveResult> EditTermAsync(EditTermCommand command) =>
        WithAsync((data, villages) => new EditTermHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> SavePostAsync(SaveVillagePostCommand command) =>
        WithAsync((data, villages) => new SaveVillagePostHandler(data, villages, Clock).HandleAsync(command, default));

    public Task<SaveResult> SaveTagAsync(SaveVillageTagCommand command) =>
        WithAsync((data, villages) => new SaveVillageTagHandler(data, villages, Clock).HandleAsync(command, default));

    public async Task<VillageDetails> VillageAsync(int village) =>
        (await WithAsync((data, villages) => new VillageReader(data, villages).FindAsync(Village(village), default)))!;

    public Task<SaveResult> EndTermAsync(Guid postHolderId, DateOnly? lastDay) =>
        WithAsync((data, villages) => new EndTermHandler(data, villages, Clock).HandleAsync(new EndTermCommand(postHolderId, lastDay), default));

    public Task<HouseholdList> ListAsync(HouseholdFilter filter, ListPlace? place = null) =>
        WithAsync((data, villages) => Lister(data, villages).HandleAsync(filter, place ?? new ListPlace(), default));

    /// <summary>The keys of all that a list shows on its pages.</summary>
    public Task<List<Guid>> AllAsync(HouseholdFilter filter, HouseholdOrder order) =>
        WithAsync(async (data, villages) => await Lister(data, villages).AllAsync(filter, order, default).Select(row => row.Id).ToListAsync());

    private ListHouseholdsHandler Lister(EnrollmentDbContext data, DistrictVillages villages) =>
        new(data, new FilteredHouseholds(data, villages, new HouseholdCounts(data, villages, _kept)), new HouseholdOrdering(data), new HouseholdSearch(data, Vocabulary));

    public Task<HouseholdList> SearchAsync(string typed) => ListAsync(new HouseholdFilter(Search: typed));

    /// <summary>Gives the household members of these names, as whoever edits it does.</summary>
    public Task<int> AddMembersAsync(Guid householdId, params string[] names) => WithAsync(async (data, _) =>
    {
        var household = await data.Households.SingleAsync(row => row.Id == householdId);
        data.Members.AddRange(names.Select((name, position) => new HouseholdMember
        {
            HouseholdId = householdId,
            UnitId = household.UnitId,
            Name = name,
            Position = position,
        }));
        return await data.SaveChangesAsync();
    });

    public Task<IReadOnlyList<VillageRow>> ListVillagesAsync() =>
        WithAsync((data, villages) => VillageLister(data, villages).HandleAsync(default));

    public ListVillagesHandler VillageLister(EnrollmentDbContext data, DistrictVillages villages) =>
        new(data, villages, new HouseholdCounts(data, villages, _kept));

    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) =>
        WithAsync((data, _) => new EnrollmentFigures(data, District, Clock).AddUpAsync(
            new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public async Task<decimal> FigureAsync(Figure figure, Month month) =>
        (await FiguresAsync(month)).Where(value => value.Key == figure.Key).Sum(value => value.Value);

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync(Action<int>? progress = null, CancellationToken cancellationToken = default) =>
        WithAsync((data, _) => new EnrollmentDemo(data, District, Clock).FillAsync(District.Unit, progress ?? (_ => { }), cancellationToken));

    public Task<Household> HouseholdAsync(Guid id) =>
        WithAsync((data, _) => data.Households.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<VillageModel> ModelAsync(Guid id) =>
        WithAsync((data, _) => data.Models.AsNoTracking().SingleAsync(row => row.Id == id));

    public Task<Membership> MembershipAsync(Guid householdId) =>
        WithAsync((data, _) => data.Memberships.AsNoTracking()
            .Where(row => row.HouseholdId == householdId).OrderByDescending(row => row.JoinedOn).FirstAsync());

    public Task<List<PostHolder>> TermsAsync(Guid modelId, Post post) =>
        WithAsync((data, _) => data.PostHolders.AsNoTracking()
            .Where(row => row.VillageModelId == modelId && row.Post == post).OrderBy(row => row.FirstDay).ToListAsync());

    /// <summary>The notes about stale figures written since the last call.</summary>
    public async Task<List<(Guid Village, DateOnly From, DateOnly To)>> TakeStaleAsync()
    {
        await using var platform = NewPlatformContext();
        var changes = await platform.FigureChanges.AsNoTracking().ToListAsync();
        await platform.FigureChanges.ExecuteDeleteAsync();
        return [.. changes.Select(change => (change.UnitId, change.FirstDay, change.LastDay))];
    }

    public void Dispose() => _database.Dispose();
}
