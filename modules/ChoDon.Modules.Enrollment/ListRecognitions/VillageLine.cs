using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <param name="Village">The village as it stood that year.</param>
/// <param name="Recognition">Its recognition, or null when it has not registered.</param>
internal sealed record VillageLine(Unit Village, Recognition? Recognition)
{
    public bool IsRecognised => Recognition is { IsRecognised: true };

    /// <summary>What has to be done next; null when nothing has.</summary>
    public StepKind? Next => Recognition is null ? StepKind.Register : Recognition.NextStep();

    /// <summary>Key of the words for how far it has come.</summary>
    public string StateKey => StateWords.KeyOf(Recognition);

    public bool Is(RecognitionFilter filter) => filter switch
    {
        RecognitionFilter.All => true,
        RecognitionFilter.Registered => Recognition is not null,
        RecognitionFilter.Recognised => IsRecognised,
        RecognitionFilter.NotRecognised => Recognition is { State: >= RecognitionState.Decided, IsRecognised: false },
        _ => Next is { } next && FilterFor(next) == filter,
    };

    /// <summary>The list of the villages that have to do the same.</summary>
    public static RecognitionFilter FilterFor(StepKind next) => next switch
    {
        StepKind.Register => RecognitionFilter.MustRegister,
        StepKind.Assess => RecognitionFilter.MustAssess,
        StepKind.HoldMeeting => RecognitionFilter.MustMeet,
        StepKind.Check => RecognitionFilter.MustBeChecked,
        StepKind.Decide => RecognitionFilter.MustBeDecided,
        StepKind.Certify => RecognitionFilter.MustBeCertified,
        _ => throw new ArgumentOutOfRangeException(nameof(next), next, "Nothing waits for this step."),
    };
}
