using ChoDon.Modules.Enrollment.Rules;

namespace ChoDon.Modules.Enrollment.EditHousehold;

/// <param name="Id">The household.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="HeadName">Name of the head of household.</param>
/// <param name="Person">What else is known of the head.</param>
/// <param name="Address">House, lane or hamlet.</param>
/// <param name="Phone">Telephone number, however it is written.</param>
/// <param name="CitizenNumber">A new citizen number of the head; nothing leaves the one that is stored.</param>
/// <param name="RemoveCitizenNumber">Whether the stored one is taken away.</param>
/// <param name="VillageId">The right village when the wrong one was chosen; a move is something else.</param>
/// <param name="CommittedOn">The day the commitment was signed; not asked of a household that has left.</param>
internal sealed record EditHouseholdCommand(
    Guid Id,
    Guid Stamp,
    string? HeadName,
    PersonForm Person,
    string? Address,
    string? Phone,
    string? CitizenNumber,
    bool RemoveCitizenNumber,
    Guid? VillageId,
    DateOnly? CommittedOn);
