using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>Gives numbers in the memory of one filling, and leaves the series where the next real one goes on.</summary>
internal sealed class DemoNumbers
{
    private readonly Dictionary<(string Series, Guid UnitId, int Year), int> _last = [];

    public int Next(string series, Guid unitId, int year) =>
        _last[(series, unitId, year)] = _last.GetValueOrDefault((series, unitId, year)) + 1;

    public void Save(CommendationsDbContext data)
    {
        foreach (var ((series, unitId, year), last) in _last)
            data.NumberSeries.Add(new NumberSeries { Series = series, UnitId = unitId, Year = year, Last = last });
    }
}
