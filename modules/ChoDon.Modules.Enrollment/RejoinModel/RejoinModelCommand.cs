namespace ChoDon.Modules.Enrollment.RejoinModel;

/// <param name="HouseholdId">The household.</param>
/// <param name="MembershipId">Made with the form, so that sending it twice makes one membership.</param>
/// <param name="CommittedOn">The day the new commitment was signed.</param>
/// <param name="ModelId">One of the village's models, when it has several.</param>
internal sealed record RejoinModelCommand(Guid HouseholdId, Guid MembershipId, DateOnly? CommittedOn, Guid? ModelId = null);
