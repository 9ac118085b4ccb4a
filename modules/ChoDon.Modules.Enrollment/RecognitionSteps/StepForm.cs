namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>What the forms of all steps hold.</summary>
internal abstract class StepForm
{
    public Guid Id { get; set; }

    public Guid Stamp { get; set; }

    public StepCommand Command(Guid recognitionId) => new(Id, recognitionId, Stamp);
}
