namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <summary>A field when the form was opened, as it is stored since, and as it was typed.</summary>
public sealed record ComparedField(string Label, string Start, string Stored, string Typed, bool IsConcealed = false)
{
    /// <summary>Whether two people have changed it, and not to the same.</summary>
    public bool IsDisputed => IsTyped && MayBeStoredAnew && (Stored != Typed || IsConcealed);

    /// <summary>Whether the person in front of the form alone has changed it.</summary>
    public bool IsMine => IsTyped && !MayBeStoredAnew;

    /// <summary>Whether somebody else alone has changed it.</summary>
    public bool IsTheirs => !IsTyped && Stored != Start;

    private bool IsTyped => Typed != Start;

    private bool MayBeStoredAnew => Stored != Start || (IsConcealed && Stored.Length > 0);
}
