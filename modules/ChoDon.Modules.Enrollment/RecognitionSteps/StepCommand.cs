namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <param name="Id">Made with the form, so that sending it twice makes one step.</param>
/// <param name="RecognitionId">The recognition.</param>
/// <param name="Stamp">Stamp of the recognition that the form was filled from.</param>
internal sealed record StepCommand(Guid Id, Guid RecognitionId, Guid Stamp);
