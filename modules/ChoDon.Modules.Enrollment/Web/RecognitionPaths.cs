using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListRecognitions;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Addresses of the pages about recognition.</summary>
internal static class RecognitionPaths
{
    public const string List = "/m/enrollment/recognition";
    public const string Sets = List + "/criteria";
    public const string PointItems = List + "/point-items";

    public static string Of(int year) => $"{List}?year={year}";

    public static string Villages(int year, Guid? commune, RecognitionFilter filter) =>
        Of(year) + (commune is { } id ? $"&commune={id}" : "") + $"&show={filter}";

    public static string Commune(Guid id, int year) => $"{List}/communes/{id}?year={year}";

    public static string Criterion192(int year) => $"{List}/criterion-19-2?year={year}";

    public static string Register(Guid unitId, int year) => $"{List}/units/{unitId}/register?year={year}";

    public static string Show(Guid id) => $"{List}/{id}";

    public static string Step(Guid id, StepKind step) => $"{List}/{id}/{WordOf(step)}";

    public static string Certificate(Guid id) => $"{List}/{id}/certificate";

    public static string AttachMinutes(Guid id) => $"{List}/{id}/minutes";

    public static string Minutes(Guid id) => $"{List}/{id}/minutes/document";

    public static string Set(Guid id) => $"{Sets}/{id}";

    public static string FollowSet(Guid id) => $"{Sets}/{id}/follow";

    private static string WordOf(StepKind step) => step switch
    {
        StepKind.Assess => "assess",
        StepKind.HoldMeeting => "meeting",
        StepKind.Check => "check",
        StepKind.Decide => "decide",
        StepKind.Certify => "certify",
        StepKind.Return => "return",
        StepKind.Revoke => "revoke",
        StepKind.GivePoints => "points",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "This step has no page of its own."),
    };
}
