using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>The buttons at the end of a form: the one that sends it, more from the content, and a way back.</summary>
[HtmlTargetElement("form-actions", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormActionsTagHelper : TagHelper
{
    /// <summary>The words of the button that sends the form; "Lưu" without it.</summary>
    public string? Submit { get; set; }

    /// <summary>Whether sending takes something away; the button is red then.</summary>
    public bool Danger { get; set; }

    /// <summary>Where "Hủy bỏ" leads, or null for no such link.</summary>
    public string? CancelUrl { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var more = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-actions");
        output.Content
            .AppendHtml(Html.Element("button", Danger ? "btn btn-danger" : "btn btn-primary", Submit ?? UiText.Save).With("type", "submit"))
            .AppendHtml(more);
        if (!string.IsNullOrEmpty(CancelUrl))
            output.Content.AppendHtml(Html.Link(UiText.Cancel, CancelUrl));
    }
}
