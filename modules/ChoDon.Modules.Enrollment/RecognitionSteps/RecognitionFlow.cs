using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>The one place that says which step leads from where to where.</summary>
internal static class RecognitionFlow
{
    private static readonly StepKind[] Forward =
        [StepKind.Assess, StepKind.HoldMeeting, StepKind.Check, StepKind.Decide, StepKind.Certify];

    private static readonly StepKind[] All = [.. Forward, StepKind.Return, StepKind.Revoke];

    /// <summary>Where the step leads, or null when it cannot be taken now.</summary>
    public static RecognitionState? After(this Recognition recognition, StepKind step) => (step, recognition.State) switch
    {
        // An assessment may be put right until the meeting has seen it.
        (StepKind.Assess, RecognitionState.Registered or RecognitionState.Assessed) => RecognitionState.Assessed,
        (StepKind.HoldMeeting, RecognitionState.Assessed) when IsVillage(recognition) => RecognitionState.MeetingHeld,
        (StepKind.Check, RecognitionState.MeetingHeld) => RecognitionState.Checked,
        (StepKind.Check, RecognitionState.Assessed) when !IsVillage(recognition) => RecognitionState.Checked,
        (StepKind.Decide, RecognitionState.Checked) => RecognitionState.Decided,
        (StepKind.Certify, RecognitionState.Decided) when recognition.IsRecognised => RecognitionState.Certified,
        (StepKind.Return, RecognitionState.Assessed) => RecognitionState.Registered,
        (StepKind.Return, RecognitionState.MeetingHeld) => RecognitionState.Assessed,
        (StepKind.Return, RecognitionState.Checked) => IsVillage(recognition) ? RecognitionState.MeetingHeld : RecognitionState.Assessed,
        (StepKind.Return, RecognitionState.Decided) => RecognitionState.Checked,
        (StepKind.Return, RecognitionState.Certified) => RecognitionState.Decided,
        (StepKind.Revoke, RecognitionState.Decided or RecognitionState.Certified) when recognition.IsRecognised => RecognitionState.Revoked,
        (StepKind.GivePoints, not RecognitionState.Revoked) when IsVillage(recognition) => recognition.State,
        _ => null,
    };

    /// <summary>What has to be done next, or null when nothing has.</summary>
    public static StepKind? NextStep(this Recognition recognition) =>
        Forward.Cast<StepKind?>().FirstOrDefault(step => recognition.After(step!.Value) is { } after && after != recognition.State);

    public static IEnumerable<StepKind> PossibleSteps(this Recognition recognition) =>
        All.Where(step => recognition.After(step) is not null);

    public static string PermissionFor(StepKind step) =>
        step is StepKind.Register or StepKind.Assess or StepKind.HoldMeeting ? Permissions.EditRecognition : Permissions.DecideRecognition;

    /// <summary>A commune does not decide on itself: that is for the level above.</summary>
    public static bool IsForTheLevelAbove(UnitLevel level, StepKind step) =>
        level == UnitLevel.Commune && step is (StepKind.Decide or StepKind.Certify or StepKind.Return or StepKind.Revoke);

    private static bool IsVillage(Recognition recognition) => recognition.Level == UnitLevel.Village;
}
