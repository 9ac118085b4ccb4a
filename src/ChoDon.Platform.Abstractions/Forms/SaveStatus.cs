namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>What became of a form that was sent.</summary>
public enum SaveStatus
{
    /// <summary>It is on disk.</summary>
    Saved,

    /// <summary>The same form was sent before; nothing was done a second time.</summary>
    SavedBefore,

    /// <summary>The form breaks a rule; nothing was saved.</summary>
    Invalid,

    /// <summary>Someone else saved the record in the meantime; nothing was saved.</summary>
    Conflict,

    /// <summary>It may be in the register already; nothing was saved until somebody looks.</summary>
    Similar,

    /// <summary>No such record in the district.</summary>
    NotFound,
}
