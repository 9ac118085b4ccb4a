using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Reminders;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Puts the numbers into a reader's language.</summary>
internal sealed class SummaryWriter(
    IStringLocalizerFactory localizers, ReminderDirectory kinds, MailSettings settings, ISiteAddress site)
{
    public SummaryLetter Write(SummaryNumbers numbers, string language)
    {
        var isEnglish = language == "en";
        var culture = CultureScope.CultureOf(language);
        using var scope = new CultureScope(culture);
        var words = new SummaryWords(localizers, culture);
        var month = numbers.Month.FirstDay.ToString(isEnglish ? "MMMM yyyy" : "MM/yyyy", culture);
        return new SummaryLetter(
            isEnglish ? "en" : "vi",
            words["Programme"],
            words["Subject", isEnglish ? InPlainLetters(numbers.UnitName, culture) : numbers.UnitName, month],
            words["Heading", month],
            numbers.UnitName,
            settings.IsDemonstration ? words["Demonstration"] : null,
            new SummaryHeads(words["Figure"], words["Value"], words["Change"], words["Unit"]),
            [.. numbers.Modules.Select(module => Section(module, numbers, words))],
            [
                SummaryNotes.Changes(numbers, words),
                SummaryNotes.Completeness(numbers, words),
                SummaryNotes.Deadlines(numbers, words, key => kinds.All.FirstOrDefault(kind => kind.Key == key)?.NameIn(localizers) ?? key),
            ],
            [
                new MailLink(words["OpenFigures"], site.Of($"/figures?month={numbers.Month}")),
                new MailLink(words["OpenDue"], site.Of("/notices")),
            ],
            [
                .. numbers.Modules.Count == 0 ? [words["NoFigures"]] : Array.Empty<string>(),
                words["Boundaries", SummaryWords.Day(numbers.Month.LastDay)],
                words["Automatic"],
                .. numbers.AuditHead is { } head ? [words["AuditHead", head]] : Array.Empty<string>(),
                words["WhyYou", numbers.Unit.Name],
            ],
            words["Stop"]);
    }

    /// <summary>Vietnamese letters between English words look like a disguise to spam filters, in a subject above all.</summary>
    private static string InPlainLetters(string name, CultureInfo culture) =>
        culture.TextInfo.ToTitleCase(VietnameseText.SearchKey(name));

    private static SummarySection Section(SummaryModule module, SummaryNumbers numbers, SummaryWords words)
    {
        var lines = module.Figures.Select(figure => new SummaryLine(
            words.Of(module, figure.TextKey),
            words.Value(module, figure, numbers.Whole.Now.GetValueOrDefault(figure.Key)),
            words.Change(numbers.Whole.ChangeOf(figure.Key), numbers.Whole.QualifierOf(figure.Key))));
        var largest = module.Figures
            .Where(figure => ChartRules.MayCompare(figure) && numbers.Whole.Now.GetValueOrDefault(figure.Key)?.Value is > 0)
            .MaxBy(figure => numbers.Whole.Now[figure.Key].Value);
        var bars = largest is null || numbers.Parts.Count < 2 ? null : new SummaryBars(
            words["ByUnit", words.Of(module, largest.TextKey)],
            Bars(largest, numbers.Parts, total => words.Value(module, largest, total)));
        return new SummarySection(module.NameIn(words.Language), [.. lines], bars);
    }

    private static List<SummaryBar> Bars(Figure figure, IReadOnlyList<SummaryPart> parts, Func<FigureTotal?, string> told)
    {
        var totals = parts.Select(part => (part.Name, Total: part.Totals.Now.GetValueOrDefault(figure.Key))).ToList();
        var longest = totals.Max(part => part.Total?.Value ?? 0);
        return [.. totals.Select(part => new SummaryBar(part.Name, told(part.Total), Percent(part.Total?.Value ?? 0, longest)))];
    }

    private static int Percent(decimal value, decimal longest) =>
        longest <= 0 || value <= 0 ? 0 : Math.Max(1, (int)Math.Round(100 * value / longest));
}
