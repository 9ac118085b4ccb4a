namespace ChoDon.Modules.Rehabilitation.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Cases = "/m/rehabilitation/cases";
    public const string Open = Cases + "/open";
    public const string OpenMinor = Cases + "/open-minor";
    public const string Emergency = "/m/rehabilitation/emergency";
    public const string Erasure = "/m/rehabilitation/erasure";
    public const string Offers = "/m/rehabilitation/offers";
    public const string Referrals = "/m/rehabilitation/referrals";
    public const string Mine = "/m/rehabilitation/mine";

    public static string Case(Guid id) => $"{Cases}/{id}";

    public static string Reveal(Guid id) => $"{Case(id)}/reveal";

    public static string Mentor(Guid id) => $"{Case(id)}/mentor";

    public static string Needs(Guid id) => $"{Case(id)}/needs";

    public static string AddGoal(Guid id) => $"{Case(id)}/goals";

    public static string Visit(Guid id) => $"{Case(id)}/visits";

    public static string Review(Guid id) => $"{Case(id)}/review";

    public static string ProposeEnd(Guid id) => $"{Case(id)}/end";

    public static string ApproveEnd(Guid id) => $"{Case(id)}/approve";

    public static string Cancel(Guid id) => $"{Case(id)}/cancel";

    public static string People(Guid id) => $"{Case(id)}/people";

    public static string Rights(Guid id) => $"{Case(id)}/rights";

    public static string Transfer(Guid id) => $"{Case(id)}/transfer";

    public static string Offer(Guid id) => $"{Offers}/{id}";

    public static string Refer(Guid id) => $"{Case(id)}/referrals";

    public static string Referral(Guid id) => $"{Referrals}/{id}";

    public static string MyPerson(Guid id) => $"{Mine}/{id}";

    public static string MyReview(Guid id) => $"{MyPerson(id)}/review";
}
