using System.Globalization;
using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit;

/// <summary>A place in the chain, as it is kept outside the database: the number and the hash of an entry.</summary>
public sealed partial record AuditMark(long Number, string Hash)
{
    /// <summary>Before the first entry.</summary>
    public static AuditMark Begin { get; } = new(0, new string('0', AuditHash.Length));

    /// <summary>The end of the chain, or null when somebody took the row away.</summary>
    internal static Task<AuditMark?> ReadHeadAsync(PlatformDbContext context, CancellationToken cancellationToken) =>
        context.AuditHeads
            .Where(head => head.Id == AuditHead.OnlyId)
            .Select(head => new AuditMark(head.Number, head.Hash))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Reads <c>NUMBER:HASH</c>; null when the text is none.</summary>
    public static AuditMark? Parse(string text) =>
        Form().Match(text) is { Success: true } form
        && long.TryParse(form.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new AuditMark(number, form.Groups[2].Value.ToLowerInvariant())
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");

    [GeneratedRegex(@"^\s*([0-9]{1,18}):([0-9a-fA-F]{64})\s*$")]
    private static partial Regex Form();
}
