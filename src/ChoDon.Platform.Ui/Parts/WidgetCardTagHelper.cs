using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>A box of the district's home page.</summary>
[HtmlTargetElement("widget-card", Attributes = "heading")]
public sealed class WidgetCardTagHelper : TagHelper
{
    /// <summary>The heading of the box.</summary>
    public string Heading { get; set; } = "";

    /// <summary>The page with more, or null for none.</summary>
    public string? Url { get; set; }

    /// <summary>The words of the link to it; needed with <see cref="Url"/>.</summary>
    public string? LinkText { get; set; }

    /// <summary>The level of the heading: 3 below a heading of the page's own.</summary>
    public int Level { get; set; } = 2;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "section";
        output.Attributes.SetAttribute("class", "widget");
        output.Content.AppendHtml(Html.Element($"h{Level}", text: Heading)).AppendHtml(content);
        if (!string.IsNullOrEmpty(Url))
            output.Content.AppendHtml(Html.Element("p", "more").Add(Html.Link(LinkText ?? Heading, Url)));
    }
}
