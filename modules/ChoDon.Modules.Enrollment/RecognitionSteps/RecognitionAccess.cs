using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>Who may take which step.</summary>
internal sealed class RecognitionAccess(IAccess access, ICurrentUnit current)
{
    public string Name => access.Actor.Name;

    public bool May(Recognition recognition, StepKind step) => access.Holds(
        RecognitionFlow.PermissionFor(step),
        RecognitionFlow.IsForTheLevelAbove(recognition.Level, step) ? current.District.Id : recognition.UnitId);

    public bool MayRegister(Guid unitId) => access.Holds(Permissions.EditRecognition, unitId);
}
