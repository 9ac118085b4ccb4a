using ChoDon.Platform.Abstractions.Figures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>One figure, large, with what it counts.</summary>
[HtmlTargetElement("big-number", Attributes = "value,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BigNumberTagHelper : TagHelper
{
    /// <summary>The figure; without one the box says that there is none, never 0.</summary>
    public decimal? Value { get; set; }

    /// <summary>How exactly it is known.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>Whether there is one that is for the team in charge only, because people could be recognised by it.</summary>
    public bool IsKeptBack { get; set; }

    /// <summary>What it counts, e.g. "hộ an toàn".</summary>
    public string Label { get; set; } = "";

    /// <summary>The page that lists what is counted, or null for none.</summary>
    public string? Url { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Value is null ? "big-number none" : "big-number");
        var number = IsKeptBack ? UiText.KeptBack : Value is null ? UiText.NoFigure : Show.Number(Value, Qualifier);
        var strong = Html.Element("strong");
        output.Content
            .AppendHtml(string.IsNullOrEmpty(Url) || Value is null ? strong.Add(Html.Text(number)) : strong.Add(Html.Link(number, Url)))
            .Append(" ")
            .Append(Label);
    }
}
