using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Demo;

/// <summary>
/// Fills a module's registers with invented data for demonstration. Every name it makes up belongs to nobody.
/// </summary>
public interface IDemoData
{
    /// <summary>Fills empty registers; registers that hold something are left as they are.</summary>
    /// <param name="district">The district of the demonstration.</param>
    /// <param name="reportProgress">Takes a percentage from 0 to 100.</param>
    /// <param name="cancellationToken">Stops the work; what was not finished is not kept.</param>
    /// <returns>The numbers made, by name, for the operator to read.</returns>
    Task<IReadOnlyDictionary<string, int>> FillAsync(
        Unit district, Action<int> reportProgress, CancellationToken cancellationToken);

    /// <summary>
    /// Somebody for each role has an account now; puts them where records are seen by the people on them alone. It may be
    /// asked again.
    /// </summary>
    Task WelcomeAsync(Unit district, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Totals of earlier months that the demonstration has beside the register.</summary>
    IReadOnlyList<DemoPastTotal> PastTotals(Unit district) => [];
}
