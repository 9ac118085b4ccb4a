using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Flow;

/// <summary>Who may take which step.</summary>
internal sealed class ProposalAccess(IAccess access, ICurrentUnit current, IUnitDirectory directory, TimeProvider time)
{
    public Actor Actor => access.Actor;

    /// <summary>The unit whose council is heard and which decides, or passes it further up.</summary>
    public Guid BodyOf(Proposal proposal, KnownAwardForm form) =>
        form.Level == AwardLevel.Commune && directory.AsOf(time.Today()).CommuneOf(proposal.UnitId) is { } commune ? commune.Id : current.District.Id;

    public bool May(Proposal proposal, StepKind step, KnownAwardForm form) =>
        access.Holds(ProposalFlow.PermissionFor(step), ProposalFlow.IsForTheBody(step) ? BodyOf(proposal, form) : proposal.UnitId)
        && !(ProposalFlow.Judges(step) && IsOwn(proposal));

    /// <summary>Whether whoever is at work wrote, changed, submitted or would receive it.</summary>
    public bool IsOwn(Proposal proposal) => IsOf(proposal, access.Actor.AccountId, access.Actor.Name);

    /// <summary>Whether the proposal is one of somebody's own. A name that is the same is taken for the same person.</summary>
    public static bool IsOf(Proposal proposal, Guid? accountId, string name) =>
        proposal.IsBy(accountId)
        || (proposal.IsAboutPeople && VietnameseText.MatchKey(name) == proposal.NameKey);
}
