using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// Asks before something is done: what it does (the content), a button that names the act, and a way back.
/// Stands inside a form.
/// </summary>
[HtmlTargetElement("confirm-panel", Attributes = "heading,submit", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ConfirmPanelTagHelper : TagHelper
{
    /// <summary>The question.</summary>
    public string Heading { get; set; } = "";

    /// <summary>The words of the button; they name the act.</summary>
    public string Submit { get; set; } = "";

    /// <summary>Where "Hủy bỏ" leads.</summary>
    public string? CancelUrl { get; set; }

    /// <summary>Whether the act takes something away; the button is red then.</summary>
    public bool Danger { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Danger ? "confirm-panel danger" : "confirm-panel");
        var button = Html.Element("button", Danger ? "btn btn-danger" : "btn btn-primary", Submit).With("type", "submit");
        output.Content
            .AppendHtml(Html.Element("h2", text: Heading))
            .AppendHtml(content)
            .AppendHtml(Html.Element("div", "form-actions").Add(button, string.IsNullOrEmpty(CancelUrl) ? null : Html.Link(UiText.Cancel, CancelUrl)));
    }
}
