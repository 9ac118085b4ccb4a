using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>Places to sign on a sheet that is printed, side by side.</summary>
[HtmlTargetElement("signatures", Attributes = "names", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SignaturesTagHelper : TagHelper
{
    /// <summary>As what each signs, e.g. "Người giao".</summary>
    public IReadOnlyList<string> Names { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "signatures");
        foreach (var name in Names)
            output.Content.AppendHtml(Html.Element("li", text: name));
    }
}
