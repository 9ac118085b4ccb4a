using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Mediation.ShowCase;

/// <summary>A case with all that hangs on it, its texts still sealed.</summary>
internal sealed record CaseDetails(
    MediationCase Case,
    IReadOnlyList<CaseParty> Parties,
    IReadOnlyList<MediationSession> Sessions,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<CasePerson> People)
{
    /// <summary>Whether there is anything to reveal.</summary>
    public bool IsCovered =>
        Parties.Count > 0 || Case.Matter is not null || Case.Agreement is not null
        || Sessions.Any(session => session.Note is not null) || FollowUps.Any(followUp => followUp.Promise is not null);

    /// <summary>How far it has come while it is open: received, assigned, in mediation.</summary>
    public string StepKey => Sessions.Count > 0 ? "Step.InMediation" : Case.Mediators is not null ? "Step.Assigned" : "Step.Received";
}
