using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>Stands where a list has nothing to show: says so, and what to do next (the content).</summary>
[HtmlTargetElement("empty-state", Attributes = "heading", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyStateTagHelper : TagHelper
{
    /// <summary>What there is none of.</summary>
    public string Heading { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.Content.AppendHtml(Html.Element("h2", text: Heading)).AppendHtml(content);
    }
}
