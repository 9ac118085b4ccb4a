namespace ChoDon.Platform.Core.Mail;

/// <summary>A summary in one language: every word and number as it will be read.</summary>
internal sealed record SummaryLetter(
    string Language,
    string Programme,
    string Subject,
    string Heading,
    string District,
    string? Notice,
    string FigureHead,
    string ValueHead,
    string UnitHead,
    IReadOnlyList<SummarySection> Sections,
    IReadOnlyList<string> Remarks);

/// <summary>One module's figures, and the one with the largest total by unit.</summary>
internal sealed record SummarySection(string Title, IReadOnlyList<SummaryLine> Lines, SummaryBars? Bars);

/// <summary>A figure's name and what is said of it: a number with its measure, or why there is none.</summary>
internal sealed record SummaryLine(string Label, string Value);

/// <summary>A figure by unit.</summary>
internal sealed record SummaryBars(string Title, IReadOnlyList<SummaryBar> Bars);

/// <summary>A unit's value in words, and the length of its bar in percent of the longest.</summary>
internal sealed record SummaryBar(string Label, string Value, int Percent);
