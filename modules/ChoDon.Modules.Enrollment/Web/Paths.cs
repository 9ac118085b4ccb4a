using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RemoveMistake;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Households = "/m/enrollment/households";
    public const string Villages = "/m/enrollment/villages";
    public const string Import = "/imports/enrollment.households";
    public const string ExportHouseholds = Households + "/export";
    public const string Enrol = Households + "/enrol";

    public const string Duplicates = Households + "/duplicates";
    public const string MergedDuplicates = Duplicates + "/merged";

    public static string ResolveDuplicate(Guid first, Guid second) => $"{Duplicates}/{first}/{second}";

    public static string EnrolIn(Guid villageId) => $"{Enrol}?village={villageId}";

    public static string HouseholdsOf(Guid unitId) => $"{Households}?unit={unitId}";

    public static string AllHouseholdsOf(Guid unitId) => $"{HouseholdsOf(unitId)}&state=all";

    public static string HouseholdsJoined(Guid unitId, Month month) => $"{HouseholdsOf(unitId)}&joined={month}";

    public static string HouseholdsLeft(Guid unitId, Month month) => $"{HouseholdsOf(unitId)}&left={month}";

    public static string HouseholdsTagged(Guid unitId, AreaTag tag) => $"{HouseholdsOf(unitId)}&tag={QueryWord.Of(tag)}";

    public static string Household(Guid id) => $"{Households}/{id}";

    /// <summary>The household that two records became, with what to do next.</summary>
    public static string MergedHousehold(Guid id) => $"{Household(id)}?merged=true";

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

    public static string VillagesOf(Guid communeId) => $"{Villages}?unit={communeId}";

    public static string VillagesWith(string query) => $"{Villages}?{query}";

    public static string Joins => "/m/enrollment/joins";

    public static string JoinsUntil(Month month) => $"{Joins}?until={month}";

    public static string Coverage => "/m/enrollment/coverage";

    public static string Leaders => "/m/enrollment/leaders";

    public static string LeadersOf(Post post) => $"{Leaders}?post={QueryWord.Of(post)}";

    public static string LeadersEnding(int days) => $"{Leaders}?ending={days}";

    public static string Rules(Guid villageId, Guid modelId) => $"{Villages}/{villageId}/models/{modelId}/rules";

    public static string AttachRules(Guid villageId, Guid modelId) => $"{Villages}/{villageId}/models/{modelId}/rules/attach";

    public static string Village(Guid id) => $"{Villages}/{id}";

    public static string StartModel(Guid id) => $"{Villages}/{id}/start";

    public static string EditModel(Guid villageId, Guid modelId) => $"{Villages}/{villageId}/models/{modelId}/edit";

    public static string CloseModel(Guid villageId, Guid modelId) => $"{Villages}/{villageId}/models/{modelId}/close";

    public static string ReopenModel(Guid villageId, Guid modelId) => $"{Villages}/{villageId}/models/{modelId}/reopen";

    public static string Appoint(Guid villageId, Guid modelId, Post post) => $"{Villages}/{villageId}/models/{modelId}/appoint/{QueryWord.Of(post)}";

    public static string EditTerm(Guid villageId, Guid termId) => $"{Villages}/{villageId}/terms/{termId}/edit";

    public static string Handover(Guid villageId, Guid termId) => $"{Villages}/{villageId}/terms/{termId}/handover";

    public static string AddPost(Guid villageId) => $"{Villages}/{villageId}/posts";

    public static string EditPost(Guid villageId, Guid id) => $"{Villages}/{villageId}/posts/{id}";

    public static string AddTag(Guid villageId) => $"{Villages}/{villageId}/tags";

    public static string EditTag(Guid villageId, Guid id) => $"{Villages}/{villageId}/tags/{id}";

    public static string EndTerm(Guid villageId, Guid termId) => $"{Villages}/{villageId}/terms/{termId}/end";

    public static string RemoveMistake(Guid villageId, MistakeKind kind, Guid id) => $"{Villages}/{villageId}/{QueryWord.Of(kind)}/{id}/remove";
}
