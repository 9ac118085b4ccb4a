namespace ChoDon.Modules.Enrollment.RejoinModel;

internal sealed class RejoinModelForm
{
    public Guid MembershipId { get; set; }

    /// <summary>One of the village's models, when it has several.</summary>
    public Guid? ModelId { get; set; }

    public DateOnly? CommittedOn { get; set; }

    public RejoinModelCommand ToCommand(Guid householdId) => new(householdId, MembershipId, CommittedOn, ModelId);
}
