using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>One figure, large, with what it counts.</summary>
[HtmlTargetElement("big-number", Attributes = "value,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BigNumberTagHelper : TagHelper
{
    /// <summary>The figure; without one the box says that there is none, never 0.</summary>
    public decimal? Value { get; set; }

    /// <summary>What it counts, e.g. "hộ an toàn".</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Value is null ? "big-number none" : "big-number");
        output.Content
            .AppendHtml(Html.Element("strong", text: Value is null ? UiText.NoFigure : Show.Number(Value)))
            .Append(" ")
            .Append(Label);
    }
}
