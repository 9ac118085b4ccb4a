using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Households = "/m/enrollment/households";
    public const string Villages = "/m/enrollment/villages";
    public const string Import = "/imports/enrollment.households";
    public const string Enrol = Households + "/enrol";

    public const string Duplicates = Households + "/duplicates";
    public const string MergedDuplicates = Duplicates + "/merged";

    public static string ResolveDuplicate(Guid first, Guid second) => $"{Duplicates}/{first}/{second}";

    public static string EnrolIn(Guid villageId) => $"{Enrol}?village={villageId}";

    public static string HouseholdsOf(Guid unitId) => $"{Households}?unit={unitId}";

    public static string Household(Guid id) => $"{Households}/{id}";

    public static string EditHousehold(Guid id) => $"{Households}/{id}/edit";

    public static string LeaveModel(Guid id) => $"{Households}/{id}/leave";

    public static string RejoinModel(Guid id) => $"{Households}/{id}/rejoin";

    public static string AddMember(Guid id) => $"{Households}/{id}/members/add";

    public static string Member(Guid id, Guid memberId) => $"{Households}/{id}/members/{memberId}";

    public static string RevealCitizenNumber(Guid id) => $"{Households}/{id}/citizen-number";

    public static string Commitment(Guid id) => $"{Households}/{id}/commitment";

    public static string CommitmentDocument(Guid id) => $"{Households}/{id}/commitment/document";

    public static string MoveHousehold(Guid id) => $"{Households}/{id}/move";

    public static string SplitHousehold(Guid id) => $"{Households}/{id}/split";

    public static string MergeHousehold(Guid id) => $"{Households}/{id}/merge";

    public static string VillagesOf(Guid communeId) => $"{Villages}?commune={communeId}";

    public static string Village(Guid id) => $"{Villages}/{id}";

    public static string StartModel(Guid id) => $"{Villages}/{id}/start";

    public static string Appoint(Guid villageId, Post post) => $"{Villages}/{villageId}/appoint/{Word(post)}";

    public static string EndTerm(Guid villageId, Guid termId) => $"{Villages}/{villageId}/terms/{termId}/end";

    public static bool TryReadPost(string? word, out Post post) =>
        Enum.TryParse(word, ignoreCase: true, out post) && Enum.IsDefined(post) && !char.IsAsciiDigit(word![0]);

    private static string Word(Post post) => post == Post.Leader ? "leader" : "deputy";
}
