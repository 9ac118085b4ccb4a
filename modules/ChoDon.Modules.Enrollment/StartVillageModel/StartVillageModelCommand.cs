namespace ChoDon.Modules.Enrollment.StartVillageModel;

/// <param name="Id">Made with the form, so that sending it twice makes one model.</param>
/// <param name="VillageId">The village.</param>
/// <param name="FoundedOn">The day of founding.</param>
/// <param name="DecisionNumber">Number of the decision it rests on, when there is one.</param>
internal sealed record StartVillageModelCommand(Guid Id, Guid VillageId, DateOnly? FoundedOn, string? DecisionNumber);
