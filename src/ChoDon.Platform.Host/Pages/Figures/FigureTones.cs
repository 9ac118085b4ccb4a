using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.Figures;

internal static class FigureTones
{
    public static TagKind Of(FigureStatus status) => status switch
    {
        FigureStatus.Complete => TagKind.Good,
        FigureStatus.PartMonth => TagKind.Info,
        FigureStatus.Failed => TagKind.Bad,
        _ => TagKind.Neutral,
    };
}
