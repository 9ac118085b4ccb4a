namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>
/// What the texts of a whole column say of whether days or months stand first: no month is beyond twelve. One cell
/// proves nothing, since many days can be read both ways.
/// </summary>
internal sealed class DayEvidence
{
    private const int MostTelling = 2;

    private readonly List<string> _telling = [];
    private string? _either;
    private bool _hasDayFirst;

    /// <summary>What is proved; null when every text can be read both ways.</summary>
    public DayOrder? Order => (_hasDayFirst, _telling.Count > 0) switch
    {
        (true, true) => DayOrder.Mixed,
        (true, false) => DayOrder.DayFirst,
        (false, true) => DayOrder.MonthFirst,
        _ => null,
    };

    /// <summary>Texts with the month first, and one that can be read both ways.</summary>
    public IEnumerable<string> Samples => _either is null ? _telling : _telling.Append(_either);

    public void Look(string text)
    {
        switch (CellDays.Numbers(text))
        {
            case ( > 12 and <= 31, >= 1 and <= 12):
                _hasDayFirst = true;
                break;
            case ( >= 1 and <= 12, > 12 and <= 31):
                if (_telling.Count < MostTelling)
                    _telling.Add(text);
                break;
            case var (first, second) when first != second:
                _either ??= text;
                break;
        }
    }
}
