using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>How a state is told: its words and its tone.</summary>
internal static class StateWords
{
    public static string KeyOf(Recognition? recognition) => recognition switch
    {
        null => "State.None",
        { State: RecognitionState.Decided, Outcome: Outcome.NotMet } => "State.NotMet",
        { State: RecognitionState.Decided } => "State.Decided",
        _ => $"State.{recognition.State}",
    };

    public static TagKind ToneOf(Recognition? recognition) => recognition switch
    {
        null => TagKind.Warning,
        { IsRecognised: true } => TagKind.Good,
        { State: >= RecognitionState.Decided } => TagKind.Bad,
        _ => TagKind.Info,
    };
}
