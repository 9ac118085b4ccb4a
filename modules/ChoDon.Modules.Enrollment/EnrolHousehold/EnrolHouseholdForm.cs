using System.ComponentModel.DataAnnotations;

namespace ChoDon.Modules.Enrollment.EnrolHousehold;

internal sealed class EnrolHouseholdForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    public string? HeadName { get; set; }

    public string? Address { get; set; }

    public DateOnly? CommittedOn { get; set; }

    [DataType("Year")]
    public int? BirthYear { get; set; }

    public bool DespiteSimilar { get; set; }

    public EnrolHouseholdCommand ToCommand() =>
        new(Id, VillageId, HeadName, Address, CommittedOn, BirthYear, DespiteSimilar);
}
