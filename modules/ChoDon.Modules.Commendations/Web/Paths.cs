namespace ChoDon.Modules.Commendations.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Proposals = "/m/commendations/proposals";
    public const string Propose = Proposals + "/add";
    public const string Submitted = Proposals + "/submitted";
    public const string Occasions = "/m/commendations/occasions";
    public const string AddOccasion = Occasions + "/add";
    public const string Forms = "/m/commendations/forms";
    public const string Templates = "/m/commendations/templates";
    public const string Council = "/m/commendations/council";
    public const string Meetings = "/m/commendations/meetings";
    public const string AddMeeting = Meetings + "/add";
    public const string Decisions = "/m/commendations/decisions";
    public const string AddDecision = Decisions + "/add";
    public const string Ballots = "/m/commendations/ballots";
    public const string Register = "/m/commendations/register";
    public const string Export = Register + "/export";
    public const string Publication = Register + "/publication";

    public static string Proposal(Guid id) => $"{Proposals}/{id}";

    public static string EditProposal(Guid id) => $"{Proposal(id)}/edit";

    public static string Report(Guid id) => $"{Proposal(id)}/report";

    public static string PrintReport(Guid id) => $"{Report(id)}/print";

    public static string Attach(Guid id) => $"{Proposal(id)}/attachments";

    public static string Attached(Guid id, Guid attachmentId) => $"{Attach(id)}/{attachmentId}";

    public static string Consent(Guid id) => $"{Proposal(id)}/consent";

    public static string Step(Guid id, Data.StepKind kind) => $"{Proposal(id)}/steps/{kind.ToString().ToLowerInvariant()}";

    public static string Certificate(Guid id) => $"{Proposal(id)}/certificate";

    public static string History(Guid id) => $"{Proposal(id)}/history";

    public static string ProposalsOf(Guid occasionId) => $"{Proposals}?occasion={occasionId}";

    public static string ProposeFor(Guid occasionId) => $"{Propose}?occasion={occasionId}";

    public static string Occasion(Guid id) => $"{Occasions}/{id}";

    public static string EditOccasion(Guid id) => $"{Occasion(id)}/edit";

    public static string Quotas(Guid id) => $"{Occasion(id)}/quotas";

    public static string Letter(Guid id) => $"{Occasion(id)}/letter";

    public static string List(Guid id) => $"{Occasion(id)}/list";

    public static string Template(Data.PaperKind kind) => $"{Templates}/{kind.ToString().ToLowerInvariant()}";

    public static string CouncilMember(Guid id) => $"{Council}/{id}";

    public static string AddMeetingFor(Guid occasionId) => $"{AddMeeting}?occasion={occasionId}";

    public static string Meeting(Guid id) => $"{Meetings}/{id}";

    public static string Votes(Guid id, Guid proposalId) => $"{Meeting(id)}/votes/{proposalId}";

    public static string Ballot(Guid id) => $"{Meeting(id)}/ballot";

    public static string CloseMeeting(Guid id) => $"{Meeting(id)}/close";

    public static string DeleteMeeting(Guid id) => $"{Meeting(id)}/delete";

    public static string Minutes(Guid id) => $"{Meeting(id)}/minutes";

    public static string AddDecisionFor(Guid occasionId, Guid formId) => $"{AddDecision}?occasion={occasionId}&form={formId}";

    public static string Draft(Guid occasionId, Guid formId) => $"{Occasion(occasionId)}/decision-draft/{formId}";

    public static string Decision(Guid id) => $"{Decisions}/{id}";

    public static string PrintDecision(Guid id) => $"{Decision(id)}/print";
}
