using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Rehabilitation.Web;

internal static class StateTones
{
    public static TagKind Of(string stateKey) => stateKey switch
    {
        "State.Open" => TagKind.Info,
        "Outcome.Progressed" => TagKind.Good,
        _ => TagKind.Warning,
    };
}
