namespace ChoDon.Modules.Enrollment.LeaveModel;

/// <param name="MembershipId">
/// The membership that ends. Sent again after the household came back, the form does not end the new one.
/// </param>
/// <param name="LeftOn">The first day on which the household no longer takes part.</param>
internal sealed record LeaveModelCommand(Guid MembershipId, DateOnly? LeftOn);
