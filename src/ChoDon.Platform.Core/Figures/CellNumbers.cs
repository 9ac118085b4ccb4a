namespace ChoDon.Platform.Core.Figures;

/// <summary>The numbers of one cell, by village and figure; what is not there is zero.</summary>
internal sealed class CellNumbers
{
    public static readonly CellNumbers None = new();

    private readonly Dictionary<Guid, Dictionary<string, FigureNumber>> _villages;

    public CellNumbers()
        : this([])
    {
    }

    private CellNumbers(Dictionary<Guid, Dictionary<string, FigureNumber>> villages) => _villages = villages;

    /// <summary>Those of parts that have no village in common.</summary>
    public static CellNumbers Together(IEnumerable<CellNumbers> parts) => new(new(parts.SelectMany(part => part._villages)));

    public IReadOnlyDictionary<string, FigureNumber> Of(Guid unitId) => _villages.GetValueOrDefault(unitId) ?? [];

    /// <summary>Adds the number to what is there; false if something was.</summary>
    public bool Add(string key, Guid unitId, FigureNumber number)
    {
        if (!_villages.TryGetValue(unitId, out var numbers))
            _villages.Add(unitId, numbers = []);
        if (numbers.TryAdd(key, number))
            return true;
        numbers[key] = numbers[key].Plus(number);
        return false;
    }
}
