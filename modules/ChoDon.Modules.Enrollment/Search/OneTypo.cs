namespace ChoDon.Modules.Enrollment.Search;

/// <summary>One letter too many, too few or wrong, or two neighbours that changed places.</summary>
internal static class OneTypo
{
    public static bool Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
            return false;
        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.Length == right.Length)
            return left.Length > 0 && (left[1..].SequenceEqual(right[1..]) || Swapped(left, right));
        return left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }

    private static bool Swapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
