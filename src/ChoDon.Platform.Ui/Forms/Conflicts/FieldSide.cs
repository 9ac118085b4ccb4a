namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <summary>Whose value of a field is saved when two people have changed it.</summary>
public enum FieldSide
{
    /// <summary>The one that is stored.</summary>
    Stored,

    /// <summary>The one that was typed.</summary>
    Typed,
}
