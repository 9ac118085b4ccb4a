namespace ChoDon.Platform.Core.Accounts;

/// <summary>Finds fingers walking along the keyboard, counting and repeating.</summary>
internal static class PasswordRuns
{
    private const int Shortest = 4;

    private static readonly string[] Walks =
    [
        .. new[]
        {
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
            "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()",
        }.SelectMany(walk => new[] { walk, new string([.. walk.Reverse()]) }),
    ];

    /// <summary>The whole is one short piece again and again.</summary>
    public static bool IsRepetition(string text)
    {
        for (var period = 1; period <= text.Length / 2; period++)
        {
            if (text.AsSpan(period).SequenceEqual(text.AsSpan(0, text.Length - period)))
                return true;
        }

        return false;
    }

    /// <summary>What is left when walks of four signs or more, and signs four times over, are taken out.</summary>
    public static int LengthWithoutWalks(string text)
    {
        var left = 0;
        for (var at = 0; at < text.Length;)
        {
            var walked = Math.Max(SameFrom(text, at), WalkFrom(text, at));
            left += walked >= Shortest ? 0 : 1;
            at += walked >= Shortest ? walked : 1;
        }

        return left;
    }

    private static int SameFrom(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        return end - at;
    }

    private static int WalkFrom(string text, int at) => Walks.Max(walk =>
    {
        var start = walk.IndexOf(text[at], StringComparison.Ordinal);
        var length = 0;
        while (start >= 0 && start + length < walk.Length && at + length < text.Length && text[at + length] == walk[start + length])
            length++;
        return length;
    });
}
