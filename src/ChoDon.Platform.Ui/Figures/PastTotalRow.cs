using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Ui.Figures;

internal sealed record PastTotalRow(string Place, PastTotalLine Line)
{
    public string Months => Line.From == Line.To ? Show.Month(Line.From) : $"{Show.Month(Line.From)} – {Show.Month(Line.To)}";
}
