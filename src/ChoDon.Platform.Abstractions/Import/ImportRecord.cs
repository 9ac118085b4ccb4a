using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Platform.Abstractions.Import;

/// <summary>What becomes one record of the register: a row, and the rows that continue it. It is imported whole or not at all.</summary>
public sealed class ImportRecord
{
    private readonly List<ImportRow> _rows;

    internal ImportRecord(ImportRow first) => _rows = [first];

    /// <summary>The first row.</summary>
    public ImportRow First => _rows[0];

    /// <summary>All its rows, the first included.</summary>
    public IReadOnlyList<ImportRow> Rows => _rows;

    /// <summary>Whether a row has an error.</summary>
    public bool IsRefused => _rows.Exists(row => row.Errors.Count > 0);

    /// <summary>Whether it stands in the register already, or further up in the file.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Whether it is to be imported.</summary>
    public bool IsGood => !IsKnown && !IsRefused;

    internal string? Identity { get; private set; }

    internal Entity? Made { get; private set; }

    internal Guid MadeIn { get; private set; }

    /// <summary>By what two records of one file are told to be the same; a second one is left out.</summary>
    public void Identify(string identity) => Identity = identity;

    /// <summary>Says that the register has it already; it is left out.</summary>
    public void MarkKnown() => IsKnown = true;

    /// <summary>Says what was made of it, so that the import can be undone until somebody changes it.</summary>
    /// <param name="entity">The record, new in the context.</param>
    /// <param name="unitId">The unit to which it belongs.</param>
    public void MarkMade(Entity entity, Guid unitId) => (Made, MadeIn) = (entity, unitId);

    internal void Add(ImportRow row) => _rows.Add(row);
}
