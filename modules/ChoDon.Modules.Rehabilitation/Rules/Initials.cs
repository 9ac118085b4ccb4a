using ChoDon.Platform.Abstractions.Text;
using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>What a list shows of a name: N.V.M.</summary>
internal static class Initials
{
    public static string Of(string name)
    {
        var words = VietnameseText.Clean(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var initials = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + "."));
        return initials[..Math.Min(initials.Length, RehabilitationCase.InitialsLength)];
    }
}
