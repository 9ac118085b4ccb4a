using ChoDon.Modules.Enrollment.RecognitionSteps;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <param name="Step">What all steps have.</param>
/// <param name="Answers">The points, in the order of the form.</param>
internal sealed record GivePointsCommand(StepCommand Step, IReadOnlyList<PointAnswer> Answers);
