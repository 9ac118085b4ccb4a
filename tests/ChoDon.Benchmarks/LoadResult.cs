namespace ChoDon.Benchmarks;

/// <param name="Milliseconds">Of each answer, in rising order.</param>
/// <param name="Seconds">How long it went on.</param>
internal sealed record LoadResult(IReadOnlyList<double> Milliseconds, double Seconds)
{
    public double PerSecond => Milliseconds.Count / Seconds;

    public double Percentile(int percent) => Milliseconds[Math.Min(Milliseconds.Count - 1, Milliseconds.Count * percent / 100)];
}
