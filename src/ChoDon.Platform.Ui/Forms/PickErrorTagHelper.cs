using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// What is wrong with the boxes ticked in a table, written above it, so that the error summary has where to lead.
/// Shows nothing while there is no error.
/// </summary>
[HtmlTargetElement("pick-error", Attributes = "name,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickErrorTagHelper : TagHelper
{
    /// <summary>The name of the boxes.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is ticked.</summary>
    public string Label { get; set; } = "";

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ModelState.FirstError(Name) is not { } error)
        {
            output.SuppressOutput();
            return;
        }

        var id = TagBuilder.CreateSanitizedId(Name, "_");
        FieldRegister.Of(ViewContext).Add(Name, id, Label);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field-error");
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Html.HiddenText(UiText.ErrorPrefix + " ")).Append(error);
    }
}
