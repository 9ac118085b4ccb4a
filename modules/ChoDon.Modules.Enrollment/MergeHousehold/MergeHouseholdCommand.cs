namespace ChoDon.Modules.Enrollment.MergeHousehold;

/// <param name="Id">The household that goes.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="IntoId">The household of the same village that takes its people in.</param>
/// <param name="MergedOn">The first day on which they live together.</param>
internal sealed record MergeHouseholdCommand(Guid Id, Guid Stamp, Guid? IntoId, DateOnly? MergedOn);
