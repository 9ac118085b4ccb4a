namespace ChoDon.Modules.Enrollment.RejoinModel;

/// <param name="HouseholdId">The household that comes back.</param>
/// <param name="MembershipId">Made with the form, so that sending it twice makes one membership.</param>
/// <param name="CommittedOn">The day the new commitment was signed.</param>
internal sealed record RejoinModelCommand(Guid HouseholdId, Guid MembershipId, DateOnly? CommittedOn);
