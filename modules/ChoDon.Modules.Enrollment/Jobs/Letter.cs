namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>A reminder as a short text and a table of two columns; the same numbers in both parts of the mail.</summary>
/// <param name="Subject">The subject, and the heading.</param>
/// <param name="Intro">What it is about, with the totals.</param>
/// <param name="FirstHead">What stands in the first column.</param>
/// <param name="SecondHead">What stands in the second column.</param>
/// <param name="Lines">The rows: places and posts, never people.</param>
/// <param name="More">How many lines were left out; empty for none.</param>
internal sealed record Letter(
    string Subject, string Intro, string FirstHead, string SecondHead, IReadOnlyList<(string First, string Second)> Lines, string More);
