namespace ChoDon.Platform.Core.Figures;

/// <summary>The numbers of one cell, by figure and village; what is not there is zero.</summary>
internal sealed class CellNumbers
{
    public static readonly CellNumbers None = new();

    private readonly Dictionary<(string Key, Guid UnitId), FigureNumber> _numbers = [];

    public IEnumerable<(string Key, Guid UnitId, FigureNumber Number)> All => _numbers.Select(one => (one.Key.Key, one.Key.UnitId, one.Value));

    /// <summary>Adds the number to what is there; false if something was.</summary>
    public bool Add(string key, Guid unitId, FigureNumber number)
    {
        if (_numbers.TryAdd((key, unitId), number))
            return true;
        _numbers[(key, unitId)] = _numbers[(key, unitId)].Plus(number);
        return false;
    }
}
