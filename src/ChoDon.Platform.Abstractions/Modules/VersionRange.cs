using System.Diagnostics.CodeAnalysis;

namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>A range of versions from a first one (included) to an end (excluded), written <c>[1.0,2.0)</c>.</summary>
public sealed record VersionRange(Version From, Version Before)
{
    /// <summary>Reads <c>[1.0,2.0)</c>.</summary>
    /// <exception cref="FormatException">The text has another shape, or the range is empty.</exception>
    public static VersionRange Parse(string text) =>
        TryParse(text, out var range)
            ? range
            : throw new FormatException($"'{text}' is no version range; write it as [1.0,2.0)");

    /// <summary>Whether the version lies in the range.</summary>
    public bool Contains(Version version) => version >= From && version < Before;

    /// <summary>The range as it is written in a manifest.</summary>
    public override string ToString() => $"[{From},{Before})";

    private static bool TryParse(string text, [NotNullWhen(true)] out VersionRange? range)
    {
        range = null;
        var inner = text.Trim();
        if (!inner.StartsWith('[') || !inner.EndsWith(')'))
            return false;
        var ends = inner[1..^1].Split(',', StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || !Version.TryParse(ends[0], out var from) || !Version.TryParse(ends[1], out var before) || from >= before)
            return false;
        range = new VersionRange(from, before);
        return true;
    }
}
