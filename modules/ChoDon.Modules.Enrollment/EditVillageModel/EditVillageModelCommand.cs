namespace ChoDon.Modules.Enrollment.EditVillageModel;

/// <param name="Id">The model.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="Name">One of the district's names, or the one it bears; the programme's own without it.</param>
/// <param name="FoundedOn">The day of founding.</param>
/// <param name="DecisionNumber">Number of the decision it rests on, when there is one.</param>
internal sealed record EditVillageModelCommand(Guid Id, Guid Stamp, string? Name, DateOnly? FoundedOn, string? DecisionNumber);
