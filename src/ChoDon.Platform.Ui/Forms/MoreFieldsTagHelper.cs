using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// Fields of a form that narrows a list which a phone shows only when asked, so that the list stands on its first
/// screen; wide screens always show them. Without a script too.
/// </summary>
[HtmlTargetElement("more-fields", Attributes = "label")]
public sealed class MoreFieldsTagHelper : TagHelper
{
    /// <summary>What one presses to see them, e.g. "Lọc và sắp xếp".</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether they are shown from the beginning, because one of them says something.</summary>
    public bool IsOpen { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var fields = await output.GetChildContentAsync();
        var toggle = Html.Element("details", "fields-toggle").Add(Html.Element("summary", text: Label));
        if (IsOpen)
            toggle.Attributes["open"] = "";
        output.TagName = null;
        output.Content
            .AppendHtml(toggle)
            .AppendHtml(Html.Element("div", "more-fields").Add(fields));
    }
}
