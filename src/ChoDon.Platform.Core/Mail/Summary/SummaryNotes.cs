using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Charts;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The sentences before the numbers: what changed and why, how complete they are, and what is due.</summary>
internal static class SummaryNotes
{
    private const int MostUnits = 20;
    private const int MostFigures = 8;
    private const int MostOfAChange = 3;

    public static SummaryNote Completeness(SummaryNumbers numbers, SummaryWords words)
    {
        Figure[] figures = [.. numbers.Modules.SelectMany(module => module.Figures).Where(figure => figure.Additive)];
        var parts = numbers.Parts.Select(part => (part.Name, Lacks: figures.Count(figure => Lacks(part, figure)))).ToList();
        var lacking = parts.Where(part => part.Lacks > 0).ToList();
        var complete = words["CompleteParts", parts.Count - lacking.Count, parts.Count];
        return new SummaryNote(
            words["Completeness"],
            [
                complete,
                .. lacking.Take(MostUnits).Select(part => words["Lacks", part.Name, part.Lacks]),
                .. lacking.Count > MostUnits ? [words["MoreUnits", lacking.Count - MostUnits]] : Array.Empty<string>(),
            ]);
    }

    public static SummaryNote Changes(SummaryNumbers numbers, SummaryWords words)
    {
        List<string> sentences =
        [
            .. numbers.Modules
                .SelectMany(module => module.Figures.Where(figure => figure.Additive), (module, figure) => (module, figure))
                .Where(pair => numbers.Whole.ChangeOf(pair.figure.Key) is not (null or 0))
                .Take(MostFigures)
                .Select(pair => Change(words.Of(pair.module, pair.figure.TextKey), pair.figure, numbers, words)),
            .. numbers.Causes.Switches.Select(turn =>
                words[turn.IsOn ? "SwitchedOn" : "SwitchedOff", NameOf(turn.ModuleId, numbers, words), SummaryWords.Day(turn.Day)]),
            .. numbers.Causes.MapChanges.Select(day => words["MapChanged", SummaryWords.Day(day)]),
            .. numbers.Causes.Corrected.Count > 0
                ? [words["Corrected", string.Join(", ", numbers.Causes.Corrected.Select(SummaryWords.MonthOf))]]
                : Array.Empty<string>(),
        ];
        return new SummaryNote(
            words["Changes", SummaryWords.MonthOf(numbers.Month.Previous)], sentences.Count == 0 ? [words["NoChanges"]] : sentences);
    }

    public static SummaryNote Deadlines(SummaryNumbers numbers, SummaryWords words, Func<string, string> nameOfKind) =>
        new(
            words["Deadlines", SummaryWords.Day(numbers.Month.Next.LastDay)],
            numbers.Deadlines.Count == 0
                ? [words["NoDeadlines"]]
                : [.. numbers.Deadlines.Select(due => words[due.Late > 0 ? "DueAndLate" : "Due", nameOfKind(due.Kind), due.Count, SummaryWords.Day(due.First), due.Late])]);

    /// <summary>"Households: +12. Commune A +8; commune B +5; others −1", or "Disputes: +3", by which no places are compared.</summary>
    private static string Change(string name, Figure figure, SummaryNumbers numbers, SummaryWords words)
    {
        var whole = numbers.Whole.ChangeOf(figure.Key)!.Value;
        var known = numbers.Whole.QualifierOf(figure.Key);
        var parts = numbers.Parts
            .Select(part => (part.Name, Change: part.Totals.ChangeOf(figure.Key) ?? 0, Qualifier: part.Totals.QualifierOf(figure.Key)))
            .Where(part => part.Change != 0 && ChartRules.MayCompare(figure))
            .OrderByDescending(part => Math.Abs(part.Change))
            .ToList();
        var shown = parts.Take(MostOfAChange).ToList();
        var rest = whole - shown.Sum(part => part.Change);
        string[] told =
        [
            .. shown.Select(part => $"{part.Name} {words.Change(part.Change, part.Qualifier)}"),
            .. rest != 0 && shown.Count > 0 ? [words["OtherUnits", words.Change(rest, known)]] : Array.Empty<string>(),
        ];
        var sentence = $"{name}: {words.Change(whole, known)}";
        return told.Length == 0 ? sentence : $"{sentence} ({string.Join("; ", told)})";
    }

    private static bool Lacks(SummaryPart part, Figure figure) =>
        (part.Totals.Now.GetValueOrDefault(figure.Key)?.Status ?? FigureStatus.Missing) is FigureStatus.Missing or FigureStatus.Failed;

    private static string NameOf(string moduleId, SummaryNumbers numbers, SummaryWords words) =>
        numbers.Modules.FirstOrDefault(module => module.Id == moduleId)?.NameIn(words.Language) ?? moduleId;
}
