using System.Globalization;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>The plain part of a letter.</summary>
internal static class ReminderLetterText
{
    public static string Render(ReminderLetter letter)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine(letter.Greeting);
        if (letter.Notice is not null)
            text.WriteLine(letter.Notice);
        foreach (var section in letter.Sections)
        {
            text.WriteLine();
            text.WriteLine(section.Title);
            foreach (var line in section.Lines)
                text.WriteLine($"- {line.Text} ({line.When})");
            if (section.More is not null)
                text.WriteLine(section.More);
        }

        text.WriteLine();
        foreach (var link in new[] { letter.List, letter.Choices, letter.Stop })
            text.WriteLine($"{link.Words}: {link.Address.AbsoluteUri}");
        return text.ToString();
    }
}
