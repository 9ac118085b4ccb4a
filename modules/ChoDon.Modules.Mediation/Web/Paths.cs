namespace ChoDon.Modules.Mediation.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Cases = "/m/mediation/cases";
    public const string Record = Cases + "/record";
    public const string Register = "/m/mediation/register";
    public const string Counts = "/m/mediation/counts";
    public const string ExportCounts = Counts + "/export";
    public const string Totals = "/m/mediation/totals";
    public const string Kinds = "/m/mediation/kinds";

    public const string Import = "/imports/mediation.cases";

    public static string Case(Guid id) => $"{Cases}/{id}";

    public static string EditCase(Guid id) => $"{Case(id)}/edit";

    public static string AddParty(Guid id) => $"{Case(id)}/parties";

    public static string HoldSession(Guid id) => $"{Case(id)}/sessions";

    public static string EndCase(Guid id) => $"{Case(id)}/end";

    public static string CancelCase(Guid id) => $"{Case(id)}/cancel";

    public static string Reveal(Guid id) => $"{Case(id)}/reveal";

    public static string Print(Guid id) => $"{Case(id)}/print";

    public static string Assign(Guid id) => $"{Register}/{id}";
}
