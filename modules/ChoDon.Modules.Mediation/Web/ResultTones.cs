using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Mediation.Web;

internal static class ResultTones
{
    public static TagKind Of(Result? result) => result switch
    {
        null => TagKind.Warning,
        Result.Settled => TagKind.Good,
        _ => TagKind.Info,
    };
}
