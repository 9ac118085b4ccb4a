using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Switches;
using ChoDon.Testing.Access;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>Two modules with figures over the seeded communes, five villages, and 11 May 2020 as today.</summary>
internal sealed class FigureHarness : IDisposable
{
    public const string Stock = "households.enrolled";
    public const string Share = "households.share";
    public const string Flow = "households.helped";
    public const string OneEach = "villages.counted";

    private static readonly DateOnly Founded = new(2019, 12, 5);

    private readonly HashSet<string> _closed = [];

    private FigureHarness(DatabaseProvider provider, bool withPeople)
    {
        var gate = Substitute.For<IModuleGate>();
        gate.IsOpen(Arg.Any<string>(), Arg.Any<Guid>()).Returns(call => !_closed.Contains(call.Arg<string>()));
        Core = new CoreHarness(provider, builder =>
        {
            builder.RegisterModule<CoreFiguresComponent>();
            builder.RegisterModule<PastTotalsComponent>();
            builder.RegisterModule<ChartsComponent>();
            builder.RegisterModule<ReportsComponent>();
            builder.RegisterInstance(gate);
            builder.RegisterInstance<IModuleCatalog>(new Catalog(withPeople));
            builder.RegisterInstance<IAccess>(Access);
            builder.RegisterInstance(People);
            builder.RegisterType<PeopleSource>().AsSelf();
            builder.RegisterInstance(Register);
            builder.RegisterType<StockSource>().AsSelf();
            builder.RegisterType<OneEachSource>().AsSelf();
            builder.RegisterType<FlowSource>().AsSelf();
            builder.RegisterGeneric(typeof(NullLogger<>)).As(typeof(ILogger<>));
        });
    }

    public CoreHarness Core { get; }

    public Register Register { get; } = new();

    public PeopleRegister People { get; } = new();

    /// <summary>Who reads; at first somebody who sees everything.</summary>
    public HandAccess Access { get; } = new();

    public Month May { get; } = new(2020, 5);

    public Month January { get; } = new(2020, 1);

    public Guid District => Core.District;

    public static async Task<FigureHarness> CreateAsync(DatabaseProvider provider, bool withPeople = false)
    {
        var harness = new FigureHarness(provider, withPeople);
        await harness.Core.SeedAsync();
        await harness.Core.AddVillagesAsync("02059", "Thôn Nà Mới");
        await harness.Core.AddVillagesAsync("02056", "Thôn Bản Dầu", "Thôn Nà Cọ");
        await harness.Core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2A");
        foreach (var (code, number) in new[] { ("02056-001", 10), ("02056-002", 20), ("02059-001", 40), ("02020-001", 100), ("02020-002", 200) })
            harness.Register.Enter(harness.Village(code), Founded, number);
        return harness;
    }

    /// <summary>The village that bore the code in 2019.</summary>
    public Guid Village(string code) => Core.Unit(code, Days.In2019).Id;

    public void Close(string module) => _closed.Add(module);

    public void Open(string module) => _closed.Remove(module);

    public async Task SwitchAsync(string module, bool isOn, DateTime at)
    {
        await using var context = Core.Database.NewContext();
        context.ModuleSwitches.Add(new ModuleSwitch
        {
            ModuleId = module,
            DistrictId = District,
            IsOn = isOn,
            SwitchedAt = at,
            SwitchedBy = "test",
            Reason = "test",
        });
        await context.SaveChangesAsync();
    }

    /// <summary>Adds to a village, with the note that a module's context would save.</summary>
    public async Task ChangeAsync(string villageCode, DateOnly day, decimal number, DateOnly? lastDay = null)
    {
        Register.Enter(Village(villageCode), day, number);
        await NoteAsync(villageCode, day, lastDay);
    }

    public async Task NoteAsync(string villageCode, DateOnly day, DateOnly? lastDay = null, string module = "stock")
    {
        await using var context = Core.Database.NewContext();
        context.FigureChanges.Add(new FigureChange
        {
            ModuleId = module,
            UnitId = Village(villageCode),
            FirstDay = Month.Of(day).FirstDay,
            LastDay = lastDay ?? DateOnly.MaxValue,
        });
        await context.SaveChangesAsync();
    }

    public Task<IReadOnlyList<FigureFailure>> RefreshAsync(Month month) =>
        Core.Get<IFigureRefresher>().RefreshAsync(District, month, default);

    public Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(Guid unit, Month month, DateOnly? boundaries = null) =>
        Core.Get<IFigureReader>().ReadAsync(unit, month, boundaries ?? month.LastDay, default);

    public async Task<(decimal? Value, FigureStatus Status)> StockAsync(Guid unit, Month month, DateOnly? boundaries = null)
    {
        var total = (await ReadAsync(unit, month, boundaries))[Stock];
        return (total.Value, total.Status);
    }

    public void Dispose() => Core.Dispose();

    private sealed class Catalog(bool withPeople) : IModuleCatalog
    {
        public IReadOnlyList<ModuleEntry> All { get; } =
        [
            Entry("stock", typeof(StockSource), new Figure(Stock, "", "") { ComparesPlaces = true }, new Figure(Share, "", "", Additive: false)),
            Entry("flow", typeof(FlowSource), new Figure(Flow, "", "") { Over = FigureSpan.Within, TakesPastTotals = true, IsPublished = true }),
            Entry("ones", typeof(OneEachSource), new Figure(OneEach, "", "") { ComparesPlaces = true }),
            .. withPeople ? [Entry("people", typeof(PeopleSource), PeopleSource.All)] : Array.Empty<ModuleEntry>(),
            new ModuleEntry("broken", ModuleState.Rejected, StartStep.ParseManifest, "no JSON", null, null),
        ];

        private static IEnumerable<FigureChart> ChartsOf(Figure[] figures)
        {
            if (figures.Where(figure => figure is { Over: FigureSpan.Within, Additive: true }).ToArray() is { Length: > 0 } flows)
                yield return new TrendChart("trend", "", flows);
            if (figures.FirstOrDefault(figure => figure.ComparesPlaces) is { } reach)
                yield return new CoverageChart("coverage", "", new FigureShare(reach, reach));
        }

        private static ModuleEntry Entry(string id, Type source, params Figure[] figures) =>
            new(id, ModuleState.Ready, StartStep.Ready, "", null, new ModuleDeclaration
            {
                ModuleId = id,
                Permissions = [],
                Navigation = [],
                Widgets = [],
                Figures = [new DeclaredFigures(source, figures)],
                Charts = [.. ChartsOf(figures)],
                Jobs = [],
                Endpoints = [],
            });
    }
}
