using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>Says what the star beside a label means; once at the top of a form.</summary>
[HtmlTargetElement("required-note", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RequiredNoteTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hint required-note");
        output.Content.SetContent(UiText.RequiredNote);
    }
}
