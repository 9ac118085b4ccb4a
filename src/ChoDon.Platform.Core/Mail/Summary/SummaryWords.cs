using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The words and numbers of a summary in one language; the language must be the current one.</summary>
internal sealed class SummaryWords(IStringLocalizerFactory localizers, CultureInfo culture)
{
    private const string NumberFormat = "#,##0.###";

    private readonly IStringLocalizer _words = localizers.Create(typeof(MailTexts));

    public string Language => culture.TwoLetterISOLanguageName;

    public string this[string key, params object[] values] => string.Format(culture, _words[key].Value, values);

    public string Of(SummaryModule module, string key) => module.Texts is { } texts ? localizers.Create(texts)[key] : key;

    /// <summary>A number with its measure, or why there is none: a missing number never looks like zero.</summary>
    public string Value(SummaryModule module, Figure figure, FigureTotal? total)
    {
        var status = total?.Status ?? FigureStatus.Missing;
        if (status is FigureStatus.Complete or FigureStatus.PartMonth && total?.Value is { } value)
        {
            var number = $"{Known(Number(value), total.Qualifier)} {Of(module, figure.MeasureKey)}".TrimEnd();
            return status == FigureStatus.PartMonth ? $"{number} ({this["PartMonth"]})" : number;
        }

        return status switch
        {
            FigureStatus.NotInUse => this["NotInUse"],
            FigureStatus.Failed => this["Failed"],
            FigureStatus.KeptBack => this["KeptBack"],
            _ => this["Missing"],
        };
    }

    /// <summary>+12, −3, "unchanged", or a dash where one of the months has no number.</summary>
    public string Change(decimal? change, Qualifier qualifier = Qualifier.Exact) => change switch
    {
        null => "–",
        0 when qualifier == Qualifier.Exact => this["Unchanged"],
        >= 0 => Known($"+{Number(change.Value)}", qualifier),
        _ => Known($"−{Number(-change.Value)}", qualifier),
    };

    private string Known(string number, Qualifier qualifier) =>
        qualifier == Qualifier.Exact ? number : this[$"Number{qualifier}", number];

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string MonthOf(Month month) => month.FirstDay.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    private string Number(decimal value) => value.ToString(NumberFormat, culture);
}
