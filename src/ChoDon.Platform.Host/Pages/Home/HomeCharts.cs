using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Charts;

namespace ChoDon.Platform.Host.Pages.Home;

/// <summary>The charts below the boxes; if they fail, the boxes stand.</summary>
internal sealed class HomeCharts(ChartReader reader, TimeProvider time, ILogger<HomeCharts> log)
{
    public Month LastOver { get; } = Month.Of(time.Today()).Previous;

    /// <summary>Null when they could not be read.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="district">Its district.</param>
    /// <param name="until">The last month, as it stands in the address; without one that is over, the last that is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<UnitCharts?> ReadAsync(Unit unit, Unit district, string? until, CancellationToken cancellationToken)
    {
        try
        {
            var last = Month.TryParse(until, out var asked) && asked < LastOver && asked >= Month.Of(Programme.PlannedOn) ? asked : LastOver;
            return await reader.ReadAsync(unit, district.Id, last, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "The charts of the home page failed");
            return null;
        }
    }
}
