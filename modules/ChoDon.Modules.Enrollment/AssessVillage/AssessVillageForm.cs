using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.AssessVillage;

internal sealed class AssessVillageForm : StepForm
{
    public DateOnly? AssessedOn { get; set; }

    public List<CriterionAnswer> Answers { get; set; } = [];

    public AssessVillageCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), AssessedOn, Answers);
}
