namespace ChoDon.Platform.Host.Pages.PastTotals;

internal static class PastTotalPaths
{
    public const string All = "/figures/past";

    public const string Enter = "/figures/past/new";

    public static string Remove(Guid id) => $"/figures/past/{id}/remove";
}
