using System.Text;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Names of code in small letters: <c>PostHolder</c> as <c>post_holder</c> or <c>post-holder</c>.</summary>
internal static class SplitName
{
    public static string Of(string name, char separator)
    {
        var split = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && split.Length > 0)
                split.Append(separator);
            split.Append(char.ToLowerInvariant(letter));
        }

        return split.ToString();
    }
}
