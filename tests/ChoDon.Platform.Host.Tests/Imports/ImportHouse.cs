using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Rows;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>A host on a database of either kind, three villages of two communes with models, and an officer of the district.</summary>
internal sealed class ImportHouse : IAsyncDisposable
{
    private static readonly Actor By = new(null, "test");

    private readonly TemporaryDirectory _directory = new();
    private readonly TestDatabase _database;

    private ImportHouse(TestDatabase database) => _database = database;

    public PlatformHost Host { get; private set; } = null!;

    public Unit District { get; private set; } = null!;

    public IReadOnlyList<Unit> Communes { get; private set; } = [];

    public Guid Officer { get; private set; }

    public UnitTree Tree => Host.Services.Resolve<IUnitDirectory>().AsOf(new DateOnly(2026, 1, 1));

    public KnownImport Import => Host.Services.Resolve<ImportDirectory>().Find("enrollment.households")!;

    public static async Task<ImportHouse> StartAsync(DatabaseProvider provider)
    {
        var database = TestDatabase.Create(provider);
        var house = new ImportHouse(database);
        house.Host = await PlatformHost.BuildAsync(
            new PlatformOptions(house._directory.FullPath, "http://127.0.0.1:0")
            {
                Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
                Settings = new Dictionary<string, string?>
                {
                    ["Database:Provider"] = $"{provider}",
                    ["Database:ConnectionString"] = database.Database.ConnectionString,
                },
            },
            CancellationToken.None);
        await house.FillAsync();
        await house.Host.StartAsync(CancellationToken.None);
        return house;
    }

    public PlatformDbContext NewContext() => Host.Services.Resolve<PlatformDatabase>().NewContext();

    public async Task<int> CountAsync(FormattableString sql)
    {
        await using var context = NewContext();
        return (await context.Database.SqlQuery<int>(sql).ToListAsync()).Single();
    }

    /// <summary>As before the first import.</summary>
    public async Task EmptyAsync()
    {
        await using var context = NewContext();
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_household_member");
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_membership");
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_household");
        await context.ImportBatches.ExecuteDeleteAsync();
        await context.ImportMappings.ExecuteDeleteAsync();
    }

    /// <summary>What the officer does at the desk, as in one request.</summary>
    public async Task<T> AtDeskAsync<T>(Func<ImportDesk, Task<T>> act)
    {
        await using var scope = Host.Services.BeginLifetimeScope();
        var access = scope.Resolve<CurrentAccess>();
        access.SignIn(Officer, "Cán bộ thử");
        access.Open(scope.Resolve<GrantBook>().ScopeOf(Officer, Import.Definition.Permission, District.Id));
        return await act(scope.Resolve<ImportDesk>());
    }

    /// <summary>Sends a file and has it checked with the columns that are guessed.</summary>
    public async Task<ImportBatch> CheckAsync(byte[] content, Unit? unit = null, string fileName = "ho.csv")
    {
        var id = Guid.CreateVersion7();
        await AtDeskAsync(async desk =>
        {
            await desk.ReceiveAsync(id, Import, District.Id, (unit ?? District).Id, fileName, content, default);
            var batch = (await desk.FindAsync(id, Import, default))!;
            var view = await desk.ViewAsync(batch, Import, default);
            var choices = ImportChoices.Read(batch.Choices);
            return await desk.CheckAsync(batch, choices with { Sheet = choices.Sheet ?? 0, Heading = view.Heading, Columns = view.Guess, DayOrders = view.DayOrders }, view.Signature, default);
        });
        return await UntilDoneAsync(id);
    }

    /// <summary>Says what stands first in the days of all columns that are asked about.</summary>
    public async Task<ImportBatch> OrderDaysAsync(ImportBatch batch, DayOrder order)
    {
        await AtDeskAsync(async desk =>
        {
            var report = await desk.ReportAsync(batch, default);
            return await desk.OrderDaysAsync(batch, Import, report.Days!.ToDictionary(question => question.Source, _ => order), default);
        });
        return await UntilDoneAsync(batch.Id);
    }

    public async Task<ImportBatch> ImportAsync(ImportBatch batch)
    {
        await AtDeskAsync(desk => desk.ImportAsync(batch, default));
        return await UntilDoneAsync(batch.Id);
    }

    public async Task<ImportBatch> UndoAsync(ImportBatch batch)
    {
        await AtDeskAsync(desk => desk.UndoAsync(batch, default));
        return await UntilDoneAsync(batch.Id);
    }

    public async Task<List<string>> ErrorsAsync(ImportBatch batch)
    {
        var report = await AtDeskAsync(desk => desk.ReportAsync(batch, default));
        return [.. report.Refused.SelectMany(row => row.Errors).Select(note => $"{note.Row} {note.Column}: {note.TextKey}")];
    }

    public async Task TakeGrantsAwayAsync()
    {
        await using (var context = NewContext())
            await context.Grants.Where(grant => grant.AccountId == Officer).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.EndedAt, DateTime.UnixEpoch));
        await Host.Services.Resolve<GrantBook>().ReloadAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.App.StopAsync();
        await Host.DisposeAsync();
        _database.Dispose();
        _directory.Dispose();
    }

    private async Task<ImportBatch> UntilDoneAsync(Guid id)
    {
        for (var looks = 0; looks < 300; looks++)
        {
            await using var context = NewContext();
            var batch = await context.ImportBatches.AsNoTracking().SingleAsync(row => row.Id == id);
            if (!batch.IsAtWork)
                return batch;
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new TimeoutException("The import never came to its end.");
    }

    private async Task FillAsync()
    {
        District = Tree.FindByCode("064")!;
        Communes = [.. Tree.Children(District.Id).Take(2)];
        await Host.Services.Resolve<VillageAdder>().AddAsync(
            [new(Communes[0].Code, "Thôn Hòa Bình"), new(Communes[0].Code, "Thôn Nà Pài"), new(Communes[1].Code, "Thôn Nà Pài")],
            new DateOnly(2018, 1, 1), By, default);
        await Host.Services.Resolve<ModuleGate>().TurnAsync("enrollment", District.Id, true, By, "test", default);
        await using (var context = NewContext())
        {
            foreach (var village in Tree.Subtree(District.Id).Where(unit => unit.Level == UnitLevel.Village))
                await AddModelAsync(context, village.Id, new DateOnly(2018, 6, 12));
            Officer = await context.AddAccountAsync("Cán bộ thử");
            await context.AddGrantAsync(Officer, Stereotypes.DistrictOfficer, District.Id);
        }

        await Host.Services.Resolve<GrantBook>().ReloadAsync(default);
    }

    public static async Task<Guid> AddModelAsync(PlatformDbContext context, Guid village, DateOnly foundedOn, string name = "", DateOnly? closedOn = null)
    {
        var id = Guid.CreateVersion7();
        await context.Database.ExecuteSqlAsync($"INSERT INTO enr_village_model (id, stamp, saved_at, unit_id, name, founded_on, closed_on) VALUES ({id}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village}, {name}, {foundedOn}, {closedOn})");
        return id;
    }
}
