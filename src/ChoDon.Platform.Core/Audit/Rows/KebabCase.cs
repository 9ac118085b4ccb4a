using System.Text;

namespace ChoDon.Platform.Core.Audit.Rows;

internal static class KebabCase
{
    /// <summary><c>PostHolder</c> as <c>post-holder</c>.</summary>
    public static string Of(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
