namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>What is known of numbers that were added up or compared.</summary>
public static class Qualifiers
{
    /// <summary>
    /// Of a sum: exact if all are, at least if some are and none is only about, and otherwise about. So it is always
    /// the greatest, which a database finds too.
    /// </summary>
    public static Qualifier OfSum(IEnumerable<Qualifier> parts) => parts.DefaultIfEmpty(Qualifier.Exact).Max();

    /// <summary>Of a difference: a bound on one side is no bound on what lies between.</summary>
    public static Qualifier OfDifference(Qualifier one, Qualifier other) =>
        one == Qualifier.Exact && other == Qualifier.Exact ? Qualifier.Exact : Qualifier.About;
}
