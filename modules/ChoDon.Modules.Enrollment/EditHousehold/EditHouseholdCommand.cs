namespace ChoDon.Modules.Enrollment.EditHousehold;

/// <param name="Id">The household.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="HeadName">Name of the head of household.</param>
/// <param name="Address">House, lane or hamlet.</param>
/// <param name="VillageId">The right village when the wrong one was chosen; a move is something else.</param>
/// <param name="CommittedOn">The day the commitment was signed; not asked of a household that has left.</param>
internal sealed record EditHouseholdCommand(
    Guid Id, Guid Stamp, string? HeadName, string? Address, Guid? VillageId, DateOnly? CommittedOn);
