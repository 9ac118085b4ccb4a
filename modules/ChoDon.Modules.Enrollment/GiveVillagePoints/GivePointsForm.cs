using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

internal sealed class GivePointsForm : StepForm
{
    public List<PointAnswer> Answers { get; set; } = [];

    public GivePointsCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), Answers);
}
