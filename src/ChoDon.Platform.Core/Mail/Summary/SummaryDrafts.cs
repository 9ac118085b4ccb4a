using System.Text;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Renders a letter into the two parts of a message.</summary>
internal static class SummaryDrafts
{
    /// <summary>Mail programs cut longer messages off.</summary>
    private const int MostBytes = 100_000;

    /// <summary>The bars are the first that a very large unit does without, in both parts.</summary>
    public static (string Html, string Text) PartsOf(SummaryLetter letter)
    {
        var html = SummaryHtml.Render(letter, withBars: true);
        var withBars = Encoding.UTF8.GetByteCount(html) < MostBytes;
        return (withBars ? html : SummaryHtml.Render(letter, withBars: false), SummaryText.Render(letter, withBars));
    }
}
