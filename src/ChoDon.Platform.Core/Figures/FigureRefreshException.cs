namespace ChoDon.Platform.Core.Figures;

/// <summary>Some modules' figures could not be computed; tells the job's history which and why.</summary>
public sealed class FigureRefreshException(IReadOnlyList<FigureFailure> failures)
    : Exception(
        string.Join("; ", failures.Select(failure => $"{failure.ModuleId}: {failure.Exception.Message}")),
        failures[0].Exception);
