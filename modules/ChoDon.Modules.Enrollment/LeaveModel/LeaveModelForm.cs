namespace ChoDon.Modules.Enrollment.LeaveModel;

internal sealed class LeaveModelForm
{
    public Guid MembershipId { get; set; }

    public DateOnly? LeftOn { get; set; }

    public LeaveModelCommand ToCommand() => new(MembershipId, LeftOn);
}
