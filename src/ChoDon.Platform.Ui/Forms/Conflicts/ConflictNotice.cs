namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <summary>Tells that somebody else was first, what comes of each field, and lets the reader choose where both changed it.</summary>
/// <param name="Message">What was saved and when.</param>
/// <param name="Fields">All fields; those that nobody changed are left out.</param>
/// <param name="Start">The form when it was opened, for a hidden field.</param>
/// <param name="Stored">The form with what is stored.</param>
/// <param name="Typed">The form as it was typed.</param>
/// <param name="Choices">What was chosen of the disputed fields so far.</param>
public sealed record ConflictNotice(
    ConflictMessage Message, IReadOnlyList<ComparedField> Fields, string Start, string Stored, string Typed, List<FieldSide?> Choices)
{
    /// <summary>The fields that both have changed.</summary>
    public IReadOnlyList<ComparedField> Disputed => [.. Fields.Where(one => one.IsDisputed)];

    /// <summary>The fields that only one has changed.</summary>
    public IReadOnlyList<ComparedField> Settled => [.. Fields.Where(one => one.IsMine || one.IsTheirs)];
}
