using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.CheckByCommune;

internal sealed class CheckByCommuneForm : StepForm
{
    public DateOnly? CheckedOn { get; set; }

    public string? ProposalNumber { get; set; }

    public Outcome? Proposal { get; set; }

    public OpinionWay? OpinionWay { get; set; }

    public string? Opinions { get; set; }

    public CheckByCommuneCommand ToCommand(Guid recognitionId) => new(Command(recognitionId), CheckedOn, ProposalNumber, Proposal, OpinionWay, Opinions);
}
