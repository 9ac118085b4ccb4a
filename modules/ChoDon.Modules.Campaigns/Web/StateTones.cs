using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Campaigns.Web;

internal static class StateTones
{
    public static TagKind Of(SessionState state) => state switch
    {
        SessionState.Confirmed => TagKind.Good,
        SessionState.Held => TagKind.Info,
        SessionState.Proposed => TagKind.Warning,
        _ => TagKind.Neutral,
    };
}
