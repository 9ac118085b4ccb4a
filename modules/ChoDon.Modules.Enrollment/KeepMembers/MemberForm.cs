using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;

namespace ChoDon.Modules.Enrollment.KeepMembers;

internal sealed class MemberForm
{
    /// <summary>Made with the form, so that sending it twice makes one member.</summary>
    public Guid Id { get; set; }

    /// <summary>Stamp of the record that the form was filled from; empty for a new member.</summary>
    public Guid Stamp { get; set; }

    public string? Name { get; set; }

    public PersonForm Person { get; set; } = new();

    public static MemberForm Of(HouseholdMember member) => new()
    {
        Id = member.Id,
        Stamp = member.Stamp,
        Name = member.Name,
        Person = PersonForm.Of(member.BirthYear, member.Sex, member.EthnicGroup is not null),
    };

    public MemberCommand ToCommand(Guid householdId) => new(householdId, Id, Stamp, Name, Person);
}
