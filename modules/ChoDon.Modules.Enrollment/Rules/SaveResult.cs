namespace ChoDon.Modules.Enrollment.Rules;

internal enum SaveStatus
{
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

internal sealed record SaveResult(SaveStatus Status, IReadOnlyList<FieldError> Errors)
{
    public static readonly SaveResult Saved = new(SaveStatus.Saved, []);

    public static readonly SaveResult SavedBefore = new(SaveStatus.SavedBefore, []);

    public static readonly SaveResult Conflict = new(SaveStatus.Conflict, []);

    public static readonly SaveResult Similar = new(SaveStatus.Similar, []);

    public static readonly SaveResult NotFound = new(SaveStatus.NotFound, []);
}
