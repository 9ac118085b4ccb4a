namespace ChoDon.Modules.Enrollment.RejoinModel;

internal sealed class RejoinModelForm
{
    public Guid MembershipId { get; set; }

    public DateOnly? CommittedOn { get; set; }

    public RejoinModelCommand ToCommand(Guid householdId) => new(householdId, MembershipId, CommittedOn);
}
