using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Startup;
using ChoDon.Testing;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Figures;

/// <summary>What modules answer for many months in one question, of villages of the demonstration, is what they answer for each alone.</summary>
internal sealed class FigureQuestionTests
{
    private TemporaryDirectory _data = null!;
    private PlatformHost _host = null!;

    [OneTimeSetUp]
    public async Task BuildAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_data.FullPath, "http://127.0.0.1:0", IsDemo: true)
            {
                Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
            },
            CancellationToken.None);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [TestCase("2018-06-12", "2020-05-11", TestName = "Months_and_parts_at_both_ends")]
    [TestCase("2019-11-15", "2020-02-14", TestName = "A_quarter_of_the_administrative_calendar_across_a_merger")]
    public async Task Many_cells_are_answered_as_each_alone(string from, string to)
    {
        Assert.That(DayRange.TryParse(from, to, out var days), Is.True);
        List<DayRange> cells = [.. days.ByMonth()];
        cells.RemoveAt(cells.Count / 2);
        foreach (var declared in _host.Services.Resolve<IModuleCatalog>().All.SelectMany(module => module.Declaration?.Figures ?? []))
        {
            var together = await AskAsync(declared, cells);
            var apart = new List<(DayRange, string, Guid, decimal)>();
            foreach (var cell in cells)
                apart.AddRange(await AskAsync(declared, [cell]));

            Assert.That(together, Is.Not.Empty, declared.SourceType.Name);
            Assert.That(together.Except(apart).Concat(apart.Except(together)), Is.Empty, declared.SourceType.Name);
        }
    }

    private async Task<List<(DayRange, string, Guid, decimal)>> AskAsync(DeclaredFigures declared, IReadOnlyList<DayRange> cells)
    {
        await using var scope = _host.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("figures");
        var map = scope.Resolve<IUnitDirectory>().AsOf(cells[^1].Last);
        var villages = map.Subtree(map.FindByCode("064")!.Id).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id).ToList();
        var answer = await ((IFigureSource)scope.Resolve(declared.SourceType)).ComputeAsync(new FigureRequest(cells, villages), default);
        return
        [
            .. from value in answer
               from cell in cells
               where cell.Contains(value.Day)
               group value.Value by (cell, value.Key, value.UnitId) into same
               where same.Sum() != 0
               select (same.Key.cell, same.Key.Key, same.Key.UnitId, same.Sum()),
        ];
    }
}
