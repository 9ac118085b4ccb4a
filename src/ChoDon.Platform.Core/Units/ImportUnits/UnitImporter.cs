using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>
/// Takes a country's tree from a CSV file in UTF-8 with the columns code, name, level (1 province, 2 district,
/// 3 commune), parent_code and, if wanted, type. A comma, semicolon or tab separates them; codes are text.
/// </summary>
public sealed class UnitImporter
{
    private readonly UnitRegister _register;

    internal UnitImporter(UnitRegister register) => _register = register;

    /// <summary>
    /// Adds the units that the file has and the tree of the day has not. All of the file is taken or nothing;
    /// the same file twice adds nothing. A unit that the tree knows otherwise is an error: renames and merges are
    /// recorded as such, never guessed from a list.
    /// </summary>
    /// <param name="csv">The file.</param>
    /// <param name="asOf">The day that the list describes; new units hold from then on.</param>
    /// <param name="by">Who imports it.</param>
    /// <param name="cancellationToken">Stops the import; nothing is kept.</param>
    public async Task<ImportResult> ImportAsync(Stream csv, DateOnly asOf, Actor by, CancellationToken cancellationToken)
    {
        var file = await UnitFile.ReadAsync(csv, cancellationToken);
        return await _register.ChangeAsync("units.imported", by, draft => new ImportPlan(draft, asOf).Apply(file), cancellationToken);
    }
}
