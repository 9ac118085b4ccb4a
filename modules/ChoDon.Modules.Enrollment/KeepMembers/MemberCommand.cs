using ChoDon.Modules.Enrollment.Rules;

namespace ChoDon.Modules.Enrollment.KeepMembers;

/// <param name="HouseholdId">The household.</param>
/// <param name="Id">The member.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from; empty for a new member.</param>
/// <param name="Name">The name, which may stay empty.</param>
/// <param name="Person">What else is known.</param>
internal sealed record MemberCommand(Guid HouseholdId, Guid Id, Guid Stamp, string? Name, PersonForm Person);
