using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.CheckByCommune;

/// <param name="Step">What all steps have.</param>
/// <param name="CheckedOn">The day of the check.</param>
/// <param name="ProposalNumber">Number of the proposal.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="OpinionWay">How the steering committee gave its opinion.</param>
/// <param name="Opinions">The opinion, in short.</param>
internal sealed record CheckByCommuneCommand(
    StepCommand Step, DateOnly? CheckedOn, string? ProposalNumber, Outcome? Proposal, OpinionWay? OpinionWay, string? Opinions);
