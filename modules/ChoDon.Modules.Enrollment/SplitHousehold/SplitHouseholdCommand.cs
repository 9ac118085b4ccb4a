namespace ChoDon.Modules.Enrollment.SplitHousehold;

/// <param name="FromId">The household that they leave.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="NewId">Key of the new household, made with the form.</param>
/// <param name="MemberIds">Who founds it.</param>
/// <param name="HeadId">Who of them is its head.</param>
/// <param name="Address">Where it lives in the village.</param>
/// <param name="SplitOn">Its first day.</param>
/// <param name="CommittedOn">The day it signed a commitment of its own; null when it did not join, which is its choice.</param>
internal sealed record SplitHouseholdCommand(
    Guid FromId,
    Guid Stamp,
    Guid NewId,
    IReadOnlyList<Guid> MemberIds,
    Guid? HeadId,
    string? Address,
    DateOnly? SplitOn,
    DateOnly? CommittedOn);
