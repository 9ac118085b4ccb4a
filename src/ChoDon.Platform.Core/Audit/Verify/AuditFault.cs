using System.Globalization;
using System.Resources;

namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>The first place at which the chain is broken.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Number">The row.</param>
/// <param name="Other">The row it was held against: the one before it, or the last one that is said to exist.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Number, long Other)
{
    private static readonly ResourceManager Texts =
        new("ChoDon.Platform.Core.Audit.AuditTexts", typeof(AuditFault).Assembly);

    /// <summary>One sentence that names the row and what is wrong with it.</summary>
    public string Describe(CultureInfo culture) =>
        string.Format(culture, Texts.GetString($"Fault{Kind}", culture)!, Number, Other);
}
