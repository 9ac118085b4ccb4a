using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>A number that opens what it is made of, or the number alone for who may not open it.</summary>
[HtmlTargetElement("maybe-link", Attributes = "url")]
public sealed class MaybeLinkTagHelper : TagHelper
{
    /// <summary>Where it leads, or null for nowhere.</summary>
    public string? Url { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = string.IsNullOrEmpty(Url) ? null : "a";
        if (output.TagName is not null)
            output.Attributes.SetAttribute("href", Url);
    }
}
