using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Puts the numbers into a reader's language.</summary>
internal sealed class SummaryWriter(IStringLocalizerFactory localizers, MailSettings settings)
{
    private const string NumberFormat = "#,##0.###";

    public SummaryLetter Write(SummaryNumbers numbers, string language)
    {
        var isEnglish = language == "en";
        var culture = CultureInfo.GetCultureInfo(isEnglish ? "en-GB" : "vi-VN");
        using var scope = new CultureScope(culture);
        var words = localizers.Create(typeof(MailTexts));
        var month = numbers.Month.FirstDay.ToString(isEnglish ? "MMMM yyyy" : "MM/yyyy", culture);
        var boundaries = numbers.Month.LastDay.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return new SummaryLetter(
            isEnglish ? "en" : "vi",
            words["Programme"],
            words["Subject", numbers.DistrictName, month],
            words["Heading", month],
            numbers.DistrictName,
            settings.IsDemonstration ? words["Demonstration"].Value : null,
            words["Figure"],
            words["Value"],
            words["Unit"],
            [.. numbers.Modules.Select(module => Section(module, numbers, words, culture))],
            [
                .. numbers.Modules.Count == 0 ? [words["NoFigures"].Value] : Array.Empty<string>(),
                words["Boundaries", boundaries],
                words["Automatic"],
                .. numbers.AuditHead is { } head ? [words["AuditHead", head].Value] : Array.Empty<string>(),
            ]);
    }

    private SummarySection Section(SummaryModule module, SummaryNumbers numbers, IStringLocalizer words, CultureInfo culture)
    {
        var moduleWords = module.Texts is null ? null : localizers.Create(module.Texts);
        string Word(string key) => moduleWords?[key].Value ?? key;
        string Told(Figure figure, FigureTotal? total) => Value(total, Word(figure.MeasureKey), words, culture);

        var lines = module.Figures
            .Select(figure => new SummaryLine(Word(figure.TextKey), Told(figure, numbers.Totals.GetValueOrDefault(figure.Key))))
            .ToList();
        var largest = module.Figures
            .Where(figure => figure.Additive && numbers.Totals.GetValueOrDefault(figure.Key)?.Value is > 0)
            .MaxBy(figure => numbers.Totals[figure.Key].Value);
        var bars = largest is null || numbers.Parts.Count < 2 ? null : new SummaryBars(
            words["ByUnit", Word(largest.TextKey)],
            Bars(largest, numbers.Parts, total => Told(largest, total)));
        return new SummarySection(module.NameIn(culture.TwoLetterISOLanguageName), lines, bars);
    }

    private static List<SummaryBar> Bars(Figure figure, IReadOnlyList<SummaryPart> parts, Func<FigureTotal?, string> told)
    {
        var totals = parts.Select(part => (part.Name, Total: part.Totals.GetValueOrDefault(figure.Key))).ToList();
        var longest = totals.Max(part => part.Total?.Value ?? 0);
        return [.. totals.Select(part => new SummaryBar(part.Name, told(part.Total), Percent(part.Total?.Value ?? 0, longest)))];
    }

    private static int Percent(decimal value, decimal longest) =>
        longest <= 0 || value <= 0 ? 0 : Math.Max(1, (int)Math.Round(100 * value / longest));

    private static string Value(FigureTotal? total, string measure, IStringLocalizer words, CultureInfo culture)
    {
        var status = total?.Status ?? FigureStatus.Missing;
        if (status is FigureStatus.Complete or FigureStatus.PartMonth && total?.Value is { } value)
        {
            var number = $"{value.ToString(NumberFormat, culture)} {measure}".TrimEnd();
            return status == FigureStatus.PartMonth ? $"{number} ({words["PartMonth"]})" : number;
        }

        return status switch
        {
            FigureStatus.NotInUse => words["NotInUse"],
            FigureStatus.Failed => words["Failed"],
            _ => words["Missing"],
        };
    }
}
