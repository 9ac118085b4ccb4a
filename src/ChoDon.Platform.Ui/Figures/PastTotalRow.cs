using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Ui.Figures;

internal sealed record PastTotalRow(string Place, PastTotalLine Line)
{
    public string Months => Show.Months(Line.From, Line.To);
}
