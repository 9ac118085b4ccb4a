using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Weapons.Web;

internal static class CustodyTones
{
    public static TagKind Of(CustodyKind custody) => custody switch
    {
        CustodyKind.Received => TagKind.Warning,
        CustodyKind.Stored => TagKind.Info,
        _ => TagKind.Good,
    };
}
