namespace ChoDon.Modules.Enrollment.CloseVillageModel;

/// <param name="Id">The model.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from.</param>
/// <param name="ClosedOn">The first day that no longer counts.</param>
/// <param name="ToModelId">The model of the village that takes its households over; null when they take part no longer.</param>
internal sealed record CloseVillageModelCommand(Guid Id, Guid Stamp, DateOnly? ClosedOn, Guid? ToModelId);
