namespace ChoDon.Benchmarks;

/// <summary>Pages that are measured.</summary>
internal static class Site
{
    public const string Households = "/m/enrollment/households";
}
