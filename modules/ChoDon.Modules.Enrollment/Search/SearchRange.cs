using System.Text.Json;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>A part of the index of terms, and the place that what lies in it has among the results.</summary>
/// <param name="Low">The first key.</param>
/// <param name="High">The first key behind it.</param>
/// <param name="Place">Where it stands; small ones first.</param>
/// <param name="MarksLow">The first words with marks, when marks count.</param>
/// <param name="MarksHigh">The first behind them.</param>
/// <param name="WholeText">Only terms that begin where the name or the address begins.</param>
internal sealed record SearchRange(
    string Low, string High, int Place = 0, string? MarksLow = null, string? MarksHigh = null, bool WholeText = false)
{
    // Words are of letters and digits with one space between, so that these signs stand right behind a word's end, behind
    // all that goes on with a further word, and behind all that begins so.
    private const string EndOfText = "\u0001";
    private const string EndOfWord = "!";
    private const string EndOfPrefix = "\uFFFF";

    /// <summary>The text ends with these words.</summary>
    public static SearchRange Ending(string words, int place, string? marks = null, bool wholeText = false) =>
        Up(words, EndOfText, place, marks, wholeText);

    /// <summary>The text holds these words in a row.</summary>
    public static SearchRange Holding(string words, int place = 0, string? marks = null) =>
        Up(words, EndOfWord, place, marks, wholeText: false);

    /// <summary>The text holds these words in a row, or words that begin like the last of them.</summary>
    public static SearchRange Beginning(string words, int place = 0, string? marks = null) =>
        Up(words, EndOfPrefix, place, marks, wholeText: false);

    /// <summary>
    /// The ranges as the one parameter that a question to the database takes: from where to where, and where in between
    /// texts that end with the words stop, and such that hold them.
    /// </summary>
    public static string Json(IEnumerable<SearchRange> ranges) => JsonSerializer.Serialize(ranges.Select(range =>
        new[] { range.Low, range.High, range.Low + EndOfText, range.Low + EndOfWord }));

    private static SearchRange Up(string words, string end, int place, string? marks, bool wholeText) =>
        new(words, words + end, place, marks, marks is null ? null : marks + end, wholeText);
}
