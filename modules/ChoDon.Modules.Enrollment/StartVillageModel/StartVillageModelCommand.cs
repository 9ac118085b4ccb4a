namespace ChoDon.Modules.Enrollment.StartVillageModel;

/// <param name="Id">Made with the form, so that sending it twice makes one model.</param>
/// <param name="VillageId">The village.</param>
/// <param name="FoundedOn">The day of founding.</param>
/// <param name="DecisionNumber">Number of the decision it rests on, when there is one.</param>
/// <param name="Name">One of the district's names; the programme's own without it.</param>
internal sealed record StartVillageModelCommand(
    Guid Id, Guid VillageId, DateOnly? FoundedOn, string? DecisionNumber, string? Name = null);
