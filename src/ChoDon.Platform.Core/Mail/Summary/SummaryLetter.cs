namespace ChoDon.Platform.Core.Mail;

/// <summary>A summary in one language: every word and number as it will be read.</summary>
internal sealed record SummaryLetter(
    string Language,
    string Programme,
    string Subject,
    string Heading,
    string Unit,
    string? Notice,
    SummaryHeads Heads,
    IReadOnlyList<SummarySection> Sections,
    IReadOnlyList<SummaryNote> Notes,
    IReadOnlyList<MailLink> Links,
    IReadOnlyList<string> Remarks,
    string StopWords)
{
    /// <summary>Where its receiver stops it; null for what nobody subscribed to, such as a sample.</summary>
    public Uri? Stop { get; init; }
}

/// <summary>The words on top of the columns.</summary>
internal sealed record SummaryHeads(string Figure, string Value, string Change, string Unit);

/// <summary>One module's figures, and the one with the largest total by unit.</summary>
internal sealed record SummarySection(string Title, IReadOnlyList<SummaryLine> Lines, SummaryBars? Bars);

/// <summary>A figure's name, what is said of it (a number with its measure, or why there is none), and the change since the month before.</summary>
internal sealed record SummaryLine(string Label, string Value, string Change);

/// <summary>A figure by unit.</summary>
internal sealed record SummaryBars(string Title, IReadOnlyList<SummaryBar> Bars);

/// <summary>A unit's value in words, and the length of its bar in percent of the longest.</summary>
internal sealed record SummaryBar(string Label, string Value, int Percent);

/// <summary>Some sentences under a title: how complete, what changed, what is due.</summary>
internal sealed record SummaryNote(string Title, IReadOnlyList<string> Sentences);
