using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>A line of a <c>summary-list</c>: the label, the value (the content) and where to change it.</summary>
[HtmlTargetElement("summary-row", Attributes = "label")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>What the value is.</summary>
    public string Label { get; set; } = "";

    /// <summary>The page that changes it, or null for none.</summary>
    public string? ChangeUrl { get; set; }

    /// <summary>The words of that link; "Sửa" without it.</summary>
    public string? ChangeText { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var value = await output.GetChildContentAsync();
        var shown = Html.Element("dd");
        if (value.IsEmptyOrWhiteSpace)
            shown.InnerHtml.Append(Show.Nothing);
        else
            shown.Add(value);
        output.TagName = "div";
        output.Content.AppendHtml(Html.Element("dt", text: Label)).AppendHtml(shown);
        if (!string.IsNullOrEmpty(ChangeUrl))
            output.Content.AppendHtml(Html.Element("dd", "change").Add(ChangeLink(ChangeUrl)));
    }

    // Read aloud alone, "Sửa" would not say what.
    private TagBuilder ChangeLink(string url) =>
        Html.Link(ChangeText ?? UiText.Change, url).Add(Html.HiddenText(" – " + Label));
}
