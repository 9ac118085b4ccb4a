namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>How a chain can be broken. The names are keys of <c>AuditTexts</c>, too.</summary>
public enum AuditFaultKind
{
    /// <summary>What stands in the row is not what was written.</summary>
    Edited,

    /// <summary>Rows before it are gone.</summary>
    MissingBefore,

    /// <summary>It does not follow the row before it.</summary>
    OutOfOrder,

    /// <summary>The head knows of later rows.</summary>
    TailCut,

    /// <summary>It stands behind the end of the chain.</summary>
    BehindTheEnd,

    /// <summary>The head does not bear the hash of the last row.</summary>
    HeadChanged,

    /// <summary>The head's own row is gone.</summary>
    HeadMissing,

    /// <summary>It is not the row whose hash was kept outside the database.</summary>
    NotAsKept,

    /// <summary>The log is shorter than it was when somebody kept its head.</summary>
    ShorterThanKept,
}
