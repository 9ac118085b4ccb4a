namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>What became of a file. When there are errors, nothing of it was kept.</summary>
/// <param name="Added">Units that are new.</param>
/// <param name="Unchanged">Units that were known, with the same name, level and parent.</param>
/// <param name="Errors">All errors, in the order of the lines.</param>
public sealed record ImportResult(int Added, int Unchanged, IReadOnlyList<ImportError> Errors)
{
    /// <summary>Whether the file was taken.</summary>
    public bool IsAccepted => Errors.Count == 0;
}
