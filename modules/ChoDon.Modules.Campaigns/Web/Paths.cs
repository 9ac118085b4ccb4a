using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Modules.Campaigns.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Sessions = "/m/campaigns/sessions";
    public const string RecordSession = Sessions + "/record";
    public const string PlanSession = Sessions + "/plan";
    public const string ExportSessions = Sessions + "/export";
    public const string Plans = "/m/campaigns/plans";
    public const string Topics = "/m/campaigns/topics";
    public const string AddPlan = Plans + "/edit";
    public const string Calendar = "/m/campaigns/calendar";

    public const string Totals = "/m/campaigns/totals";
    public const string Coverage = "/m/campaigns/coverage";
    public const string Suggest = "/m/campaigns/suggest";

    public static string SessionsWith(string query) => $"{Sessions}?{query}";

    public static string SessionsHeld(Month from, Month to) => SessionsWith($"state=counted&from={from}&to={to}");

    public static string CoverageOf(ReachBand band) => $"{Coverage}?band={QueryWord.Of(band)}";

    public static string PlanIn(Guid villageId, Guid? campaignId) =>
        $"{PlanSession}?village={villageId}" + (campaignId is { } campaign ? $"&campaign={campaign}" : null);

    public static string SessionsOf(Month month) => SessionsWith($"from={month}&to={month}");

    public static string CalendarOf(Month month) => $"{Calendar}?month={month}";

    public static string CalendarFeed(string token) => $"{Calendar}/{token}.ics";

    public static string Session(Guid id) => $"{Sessions}/{id}";

    public static string RecordPlanned(Guid id) => $"{RecordSession}/{id}";

    public static string EditSession(Guid id) => $"{Sessions}/{id}/edit";

    public static string CancelSession(Guid id) => $"{Sessions}/{id}/cancel";

    public static string Plan(Guid id) => $"{Plans}/{id}";

    public static string ChooseVillages(Guid planId) => $"{Plans}/{planId}/villages";

    public static string EditPlan(Guid id) => $"{AddPlan}/{id}";

    public static string AttachMinutes(Guid id) => $"{Session(id)}/minutes";

    public static string AddPhoto(Guid id) => $"{Session(id)}/photos";

    public static string File(Guid id, Guid fileId) => $"{Session(id)}/files/{fileId}";

    public static string AddMaterial(Guid id) => $"{Plan(id)}/materials";

    public static string Material(Guid id, Guid materialId) => $"{Plan(id)}/materials/{materialId}";
}
