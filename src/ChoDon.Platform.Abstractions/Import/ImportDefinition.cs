namespace ChoDon.Platform.Abstractions.Import;

/// <summary>An import from spreadsheets that a module offers. The host owns its pages.</summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of its name, e.g. "Import households".</param>
/// <param name="Permission">Who holds it may import, into the units where they hold it.</param>
/// <param name="Columns">What a file may hold.</param>
public sealed record ImportDefinition(string Id, string TextKey, string Permission, IReadOnlyList<ImportColumn> Columns)
{
    /// <summary>Key of a count of its records, e.g. "{0} households"; the number comes as text.</summary>
    public required string CountTextKey { get; init; }

    /// <summary>Key of a few sentences that say what the file should look like.</summary>
    public string? HelpTextKey { get; init; }

    /// <summary>Path inside the module of the register that is filled, e.g. <c>/households</c>.</summary>
    public string? RegisterPath { get; init; }
}
