using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>A state in a few words, with a tone.</summary>
[HtmlTargetElement("state-tag")]
public sealed class StateTagTagHelper : TagHelper
{
    /// <summary>The tone.</summary>
    public TagKind Kind { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind switch
        {
            TagKind.Good => "tag good",
            TagKind.Info => "tag info",
            TagKind.Warning => "tag warning",
            TagKind.Bad => "tag bad",
            _ => "tag",
        });
    }
}
