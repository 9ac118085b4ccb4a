using ChoDon.Modules.Weapons.CancelReceipt;
using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Demo;
using ChoDon.Modules.Weapons.Figures;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.PrintCustodyAct;
using ChoDon.Modules.Weapons.PrintReceipt;
using ChoDon.Modules.Weapons.RecordReceipt;
using ChoDon.Modules.Weapons.Reminders;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.ShowCustodyAct;
using ChoDon.Modules.Weapons.ShowReceipt;
using ChoDon.Modules.Weapons.ShowStore;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Reminders;
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

namespace ChoDon.Modules.Weapons.Tests.Support;

/// <summary>The module on a migrated database of its own; every action has a context of its own, as a request has.</summary>
internal sealed class Register : IDisposable
{
    private readonly TestDatabase _database;
    private readonly TemporaryDirectory _keys = new();

    public Register(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Cipher = new FieldCipher(FieldKeys.ReadOrMake(Path.Combine(_keys.FullPath, FieldKeys.FileName)));
        Access.Scope = DataScope.Of(District.Tree.Subtree(District.District.Id).Select(unit => unit.Id));
        Access.Actor = Recorder;
        using (var data = NewContext())
            data.Database.Migrate();
        using var platform = _database.NewContext();
        platform.UnitPaths.AddRange(District.Paths());
        platform.SaveChanges();
    }

    public static Actor Recorder { get; } = new(Guid.CreateVersion7(), "Nông Văn Ghi");

    public static Actor Second { get; } = new(Guid.CreateVersion7(), "Hoàng Thị Ký");

    public TestDatabase Database => _database;

    public TestDistrict District { get; } = new();

    public TestClock Clock { get; } = new(new DateOnly(2020, 5, 20));

    public HandSettings Settings { get; } = new();

    public HandAccess Access { get; } = new();

    public CommandCounter Commands { get; } = new();

    public FieldCipher Cipher { get; }

    public static IStringLocalizer<WeaponsText> Texts { get; } = new StringLocalizer<WeaponsText>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public Guid Village(int number) => District.Villages[number].Id;

    public WeaponsDbContext NewContext(HandAccess? access = null) => (access ?? Access).In(new WeaponsDbContext(
        new DbContextOptionsBuilder<WeaponsDbContext>(_database.Database.OptionsFor<WeaponsDbContext>(WeaponsDbContext.Prefix))
            .AddInterceptors(Commands)
            .Options));

    public Task<T> WithAsync<T>(Func<WeaponsDbContext, DistrictVillages, Task<T>> use) => AsAsync(Access, use);

    public async Task<T> AsAsync<T>(HandAccess access, Func<WeaponsDbContext, DistrictVillages, Task<T>> use)
    {
        await using var data = NewContext(access);
        return await use(data, new DistrictVillages(District, access, District, Clock));
    }

    /// <summary>Somebody else who may do the same.</summary>
    public HandAccess Other(Actor actor) => new() { Scope = Access.Scope, Actor = actor };

    public RecordReceiptForm Form(params (NationalItemKind Kind, decimal Quantity)[] items) => new()
    {
        Id = Guid.CreateVersion7(),
        VillageId = Village(0),
        Day = new DateOnly(2020, 5, 4),
        Mode = AcquisitionMode.Surrendered,
        Items = [.. items.Select(item => new ItemLine { KindId = item.Kind.Id, Quantity = item.Quantity })],
    };

    public Task<SaveResult> RecordAsync(RecordReceiptForm form) => WithAsync((data, villages) =>
        new RecordReceiptHandler(data, villages, new ItemKindCatalog(data, Texts), new ReceiptWriter(data, Access, Clock), Cipher)
            .HandleAsync(form, default));

    /// <summary>Records and signs, so that the items may go further.</summary>
    public async Task<ReceiptDetails> ReceiveAsync(params (NationalItemKind Kind, decimal Quantity)[] items)
    {
        var form = Form(items);
        Assert.That((await RecordAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await SignAsync(form.Id)).Status, Is.EqualTo(SaveStatus.Saved));
        return await FindAsync(form.Id);
    }

    public async Task<ReceiptDetails> FindAsync(Guid id) => (await WithAsync((data, _) =>
        new ReceiptReader(data, new ItemKindCatalog(data, Texts)).FindAsync(id, default)))!;

    public Task<SaveResult> SignAsync(Guid actId, Actor? signer = null) => AsAsync(Other(signer ?? Second), (data, _) =>
    {
        var access = Other(signer ?? Second);
        return new SignStepHandler(data, new CustodyRules(access), access, Clock).HandleAsync(actId, default);
    });

    public Task<SaveResult> WithdrawAsync(Guid actId) => WithAsync((data, _) =>
        new SignStepHandler(data, new CustodyRules(Access), Access, Clock).WithdrawAsync(actId, default));

    public Task<SaveResult> TakeAsync(CustodyKind kind, params Guid[] items) => TakeAsync(new TakeStepForm
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Day = new DateOnly(2020, 5, 10),
        Counterpart = "Ban Chỉ huy Quân sự huyện",
        ItemIds = [.. items],
    });

    public Task<SaveResult> TakeAsync(TakeStepForm form, Actor? actor = null)
    {
        var access = Other(actor ?? Recorder);
        return AsAsync(access, (data, villages) =>
            new TakeStepHandler(data, new CustodyRules(access), villages, access, Clock).HandleAsync(form, default));
    }

    public Task<SaveResult> CancelAsync(Guid id, string? reason = "lập trùng") => WithAsync(async (data, _) =>
    {
        var stamp = await data.Receipts.Where(receipt => receipt.Id == id).Select(receipt => receipt.Stamp).SingleAsync();
        return await new CancelReceiptHandler(data, Clock).HandleAsync(id, new ReasonForm { Stamp = stamp, Reason = reason }, default);
    });

    public Task<ItemList> ListAsync(ItemFilter filter, Guid? after = null, Guid? before = null) => WithAsync((data, villages) =>
        new ListItemsHandler(data, new FilteredItems(data, villages, District)).HandleAsync(filter, after, before, default));

    public Task<IReadOnlyList<StoreLine>> InventoryAsync() => WithAsync((data, villages) => StoreOf(data, villages).InventoryAsync(default));

    public Task<IReadOnlyList<WaitingAct>> WaitingAsync() => WithAsync((data, villages) => StoreOf(data, villages).WaitingAsync(default));

    public Task<IReadOnlyList<StoreItem>> ReadyAsync() => WithAsync((data, villages) => StoreOf(data, villages).ReadyAsync(100, default));

    public Task<IReadOnlyList<FigureValue>> FiguresAsync(Month month) => WithAsync((data, _) =>
        new WeaponFigures(data).AddUpAsync(new FigureRequest(month, [.. District.Villages.Select(village => village.Id)])));

    public Task<IReadOnlyList<DueItem>> DueAsync() => WithAsync((data, _) =>
        new CustodyReminder(data, District, Settings).FindAsync(District.District.Id, new DateOnly(2020, 5, 20), default));

    public async Task<OfficialDocument> PaperAsync(Guid receiptId, (string Name, string? Address)? donor = null)
    {
        var details = await FindAsync(receiptId);
        return await WithAsync((_, villages) => Task.FromResult(new ReceiptPaper(Numbers(villages), new VietnameseWords(), District).Write(details, donor)));
    }

    public async Task<OfficialDocument> ActPaperAsync(Guid actId) => await WithAsync(async (data, villages) =>
        new ActPaper(Numbers(villages), new VietnameseWords()).Write(
            (await new ActReader(data, new ItemKindCatalog(data, Texts)).FindAsync(actId, default))!));

    public Task<IReadOnlyDictionary<string, int>> FillWithDemoAsync() => WithAsync((data, _) =>
        new WeaponsDemo(data, District, Cipher, Clock).FillAsync(District.District, _ => { }, default));

    public void Dispose()
    {
        _database.Dispose();
        _keys.Dispose();
    }

    private static StoreReader StoreOf(WeaponsDbContext data, DistrictVillages villages) =>
        new(data, new ItemKindCatalog(data, Texts), new ReceiptNumbers(villages, null!, new HandSettings()), villages);

    private ReceiptNumbers Numbers(DistrictVillages villages) => new(villages, District, Settings);
}
