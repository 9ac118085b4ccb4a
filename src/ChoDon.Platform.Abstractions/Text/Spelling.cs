namespace ChoDon.Platform.Abstractions.Text;

/// <summary>How far two words are apart.</summary>
internal static class Spelling
{
    /// <summary>How many letters must be put in, taken out or changed; more than the most when it is more.</summary>
    public static int Differences(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        var row = new int[above.Length];
        for (var l = 1; l <= left.Length; l++)
        {
            row[0] = l;
            for (var r = 1; r <= right.Length; r++)
            {
                var changed = above[r - 1] + (left[l - 1] == right[r - 1] ? 0 : 1);
                row[r] = Math.Min(changed, Math.Min(above[r], row[r - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[^1];
    }
}
