namespace ChoDon.Modules.Enrollment.RegisterForRecognition;

/// <param name="Id">Made with the form, so that sending it twice makes one registration.</param>
/// <param name="UnitId">The village or commune.</param>
/// <param name="Year">The year it wants to be recognised for.</param>
/// <param name="RegisteredOn">The day of the registration.</param>
internal sealed record RegisterForRecognitionCommand(Guid Id, Guid UnitId, int Year, DateOnly? RegisteredOn);
