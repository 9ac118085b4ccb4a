using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>What is known of one thing, line by line; holds <c>summary-row</c> elements.</summary>
[HtmlTargetElement("summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "summary-list");
    }
}
