using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Charts;

/// <summary>
/// Bars side by side for each label, drawn on the server without script or style of its own. The picture carries its
/// label for who does not see it; a <c>data-table</c> beside it says the numbers.
/// </summary>
[HtmlTargetElement("bar-chart", Attributes = "label,labels,series", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper : TagHelper
{
    private const int Width = 720;
    private const int Height = 260;
    private const int Left = 48;
    private const int Top = 20;
    private const int Bottom = 34;
    private const int PlotHeight = Height - Top - Bottom;

    /// <summary>What a letter takes on a wide screen; on a telephone the words are twice as large in the smaller picture.</summary>
    private const decimal LetterWidth = 6.5m;
    private const int PhoneFactor = 2;

    private static readonly decimal[] ScaleParts = [0, 0.5m, 1];
    private static readonly decimal[] RoundParts = [1, 2, 5, 10];

    /// <summary>What is shown, in a sentence.</summary>
    public string Label { get; set; } = "";

    /// <summary>The words below the bars; where there is no room for all, only every second, third … is written.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    /// <summary>The numbers; at most four rows can be told apart.</summary>
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    /// <summary>For each label the word that stands in the place of bars where there is no number, or null where there are bars; without it, there are bars everywhere.</summary>
    public IReadOnlyList<string?> Gaps { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.AppendHtml(Picture()).AppendHtml(Legend());
    }

    private TagBuilder Picture()
    {
        var top = NiceTop(Series.SelectMany(row => row.Values).DefaultIfEmpty(0).Max());
        var picture = Html.Element("svg").With("viewBox", $"0 0 {Width} {Height}").With("role", "img").With("aria-label", Label)
            .Add(Html.Element("title", text: Label), Html.Element("desc", text: Described()));
        foreach (var part in ScaleParts)
        {
            var y = Y(part);
            picture.Add(
                Line(y, part == 0 ? "axis" : "grid"),
                Word(Show.Number(top * part, 1), Left - 6, y + 4, "end"));
        }

        var slot = (decimal)(Width - Left) / Math.Max(1, Labels.Count);
        var bar = slot * 0.76m / Math.Max(1, Series.Count);
        var step = Step(slot, LetterWidth);
        var phoneStep = RoundUp(Step(slot, LetterWidth * PhoneFactor), step);
        for (var place = 0; place < Labels.Count; place++)
        {
            var start = Left + (slot * place) + (slot * 0.12m);
            if (Gaps.ElementAtOrDefault(place) is { } gap)
                picture.Add(Gap(start, slot * 0.76m, gap));
            for (var row = 0; row < Series.Count; row++)
                picture.Add(Bar(start + (bar * row), bar, Series[row].Values[place] / top, row));
            if (place % step == 0)
                picture.Add(Word(Labels[place], Left + (slot * (place + 0.5m)), Height - 10, "middle", place % phoneStep == 0 ? null : "roomy"));
        }

        return picture;
    }

    /// <summary>The largest number of each row, for who hears the picture; the table says all of them.</summary>
    private string Described() => string.Join("; ", Series.Where(row => row.Values.Count > 0).Select(row =>
    {
        var largest = row.Values.Index().MaxBy(value => value.Item);
        return UiText.Format(UiText.ChartMost, row.Name, Show.Number(largest.Item), Labels[largest.Index]);
    }));

    /// <summary>A field from top to bottom with its word written along it, so that nobody takes it for nought.</summary>
    private static TagBuilder Gap(decimal x, decimal width, string word) => Html.Element("g", "gap").Add(
        Html.Element("rect").With("x", Text(x)).With("y", Text(Top)).With("width", Text(width)).With("height", Text(PlotHeight)),
        Word(word, 0, 0, "middle").With("transform", $"translate({Text(x + (width / 2) + 4)} {Text(Top + (PlotHeight / 2m))}) rotate(-90)"));

    private int Step(decimal slot, decimal letter) =>
        (int)Math.Max(1, Math.Ceiling(Labels.Select(label => label.Length).DefaultIfEmpty(0).Max() * letter / slot));

    private static int RoundUp(int number, int step) => (number + step - 1) / step * step;

    private TagBuilder Legend()
    {
        var list = Html.Element("ul", "legend").With("aria-hidden", "true");
        for (var row = 0; row < Series.Count; row++)
            list.Add(Html.Element("li", $"series-{row + 1}", Series[row].Name));
        return Html.Element("figcaption").Add(list);
    }

    private static TagBuilder Bar(decimal x, decimal width, decimal share, int row) => Html.Element("rect", $"series-{row + 1}")
        .With("x", Text(x)).With("y", Text(Y(share))).With("width", Text(width)).With("height", Text(PlotHeight * share));

    private static TagBuilder Line(decimal y, string cssClass) => Html.Element("line", cssClass)
        .With("x1", Text(Left)).With("x2", Text(Width)).With("y1", Text(y)).With("y2", Text(y));

    private static TagBuilder Word(string text, decimal x, decimal y, string anchor, string? cssClass = null) => Html.Element("text", cssClass, text)
        .With("x", Text(x)).With("y", Text(y)).With("text-anchor", anchor);

    private static decimal Y(decimal share) => Top + (PlotHeight * (1 - share));

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The end of the scale: 1, 2 or 5 with noughts, and not below the largest number.</summary>
    private static decimal NiceTop(decimal largest)
    {
        var step = 1m;
        while (step * 10 < largest)
            step *= 10;
        return RoundParts.Select(part => step * part).First(top => top >= largest);
    }
}
