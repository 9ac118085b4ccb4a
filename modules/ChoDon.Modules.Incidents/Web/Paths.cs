using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string List = "/m/incidents/counts";
    public const string Record = List + "/record";
    public const string Export = List + "/export";
    public const string Sheet = "/m/incidents/sheet";
    public const string Totals = "/m/incidents/totals";
    public const string Kinds = "/m/incidents/kinds";
    public const string Import = "/imports/incidents.counts";

    public static string ListOf(Guid unitId, Month month) => $"{List}?unit={unitId}&from={month}&to={month}";

    public static string ListOf(Month from, Month to) => $"{List}?from={from}&to={to}";

    public static string Edit(Guid id) => $"{List}/{id}/edit";

    public static string Remove(Guid id) => $"{List}/{id}/remove";

    public static string SheetOf(Guid communeId, Month month, Guid? kindId = null) =>
        $"{Sheet}?commune={communeId}&month={month}" + (kindId is { } kind ? $"&kind={kind}" : null);
}
