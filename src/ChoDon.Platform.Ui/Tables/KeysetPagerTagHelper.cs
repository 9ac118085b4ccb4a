using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>Links to the page before and the page after, beside a line on what is shown (the content).</summary>
[HtmlTargetElement("keyset-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeysetPagerTagHelper : TagHelper
{
    /// <summary>The page before, or nothing on the first.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>The page after, or nothing on the last.</summary>
    public string? NextUrl { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        // Razor hands an attribute that is null over as an empty text.
        var summary = await output.GetChildContentAsync();
        if (string.IsNullOrEmpty(PreviousUrl) && string.IsNullOrEmpty(NextUrl) && summary.IsEmptyOrWhiteSpace)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", UiText.Pages);
        if (!summary.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Html.Element("p", "summary").Add(summary));
        if (!string.IsNullOrEmpty(PreviousUrl))
            output.Content.AppendHtml(Html.Link(UiText.Previous, PreviousUrl, "btn btn-outline-primary").With("rel", "prev"));
        if (!string.IsNullOrEmpty(NextUrl))
            output.Content.AppendHtml(Html.Link(UiText.Next, NextUrl, "btn btn-outline-primary").With("rel", "next"));
    }
}
