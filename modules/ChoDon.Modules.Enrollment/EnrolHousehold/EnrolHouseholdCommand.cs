namespace ChoDon.Modules.Enrollment.EnrolHousehold;

/// <param name="Id">Made with the form, so that sending it twice makes one household.</param>
/// <param name="VillageId">The village, or one of its models where it has several.</param>
/// <param name="HeadName">Name of the head of household.</param>
/// <param name="Address">House, lane or hamlet, when the village needs it.</param>
/// <param name="CommittedOn">The day the commitment was signed; the household takes part from that day.</param>
/// <param name="BirthYear">Year in which the head was born.</param>
/// <param name="DespiteSimilar">Whether the officer has seen the households that it may be, and says that it is another.</param>
internal sealed record EnrolHouseholdCommand(
    Guid Id,
    Guid? VillageId,
    string? HeadName,
    string? Address,
    DateOnly? CommittedOn,
    int? BirthYear = null,
    bool DespiteSimilar = false);
