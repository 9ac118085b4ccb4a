namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>How saving a form went.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Errors">What is wrong with its fields; empty unless it is invalid.</param>
public sealed record SaveResult(SaveStatus Status, IReadOnlyList<FieldError> Errors)
{
    /// <summary>It is on disk.</summary>
    public static readonly SaveResult Saved = new(SaveStatus.Saved, []);

    /// <summary>The same form was sent before.</summary>
    public static readonly SaveResult SavedBefore = new(SaveStatus.SavedBefore, []);

    /// <summary>Someone else was first.</summary>
    public static readonly SaveResult Conflict = new(SaveStatus.Conflict, []);

    /// <summary>It may be in the register already.</summary>
    public static readonly SaveResult Similar = new(SaveStatus.Similar, []);

    /// <summary>No such record in the district.</summary>
    public static readonly SaveResult NotFound = new(SaveStatus.NotFound, []);
}
