using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Charts;

/// <summary>A bar in a cell of a table, as long as a share is large. It is for the eye alone: the numbers stand beside it.</summary>
[HtmlTargetElement("share-bar", Attributes = "share", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ShareBarTagHelper : TagHelper
{
    /// <summary>0 to 1; without it there is no bar.</summary>
    public decimal? Share { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Share is not { } share)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "share-bar");
        output.Attributes.SetAttribute("viewBox", "0 0 100 10");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.AppendHtml(Html.Element("rect")
            .With("height", "10")
            .With("width", (100 * Math.Clamp(share, 0, 1)).ToString("0.##", CultureInfo.InvariantCulture)));
    }
}
