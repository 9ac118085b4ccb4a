namespace ChoDon.Platform.Core.Audit.Page;

/// <summary>The kinds of action that the page can be narrowed to.</summary>
public enum AuditKind
{
    SignIns = 1,
    Accounts = 2,
    Modules = 3,
    Registers = 4,
    RestrictedReads = 5,
    Jobs = 6,
}
