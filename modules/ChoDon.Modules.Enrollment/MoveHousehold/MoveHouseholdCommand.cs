namespace ChoDon.Modules.Enrollment.MoveHousehold;

/// <param name="Id">The household.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="VillageId">Where it lives from now on.</param>
/// <param name="Address">House, lane or hamlet there.</param>
/// <param name="MovedOn">The first day there. The commitment goes with the household.</param>
internal sealed record MoveHouseholdCommand(Guid Id, Guid Stamp, Guid? VillageId, string? Address, DateOnly? MovedOn);
