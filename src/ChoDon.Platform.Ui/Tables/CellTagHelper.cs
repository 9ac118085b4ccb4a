using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>A cell of a <c>data-table</c>: knows its column. Cells of other tables are left as they are.</summary>
[HtmlTargetElement("td", ParentTag = "tr")]
[HtmlTargetElement("th", ParentTag = "tr")]
public sealed class CellTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (TableRow.Of(context)?.NextColumn() is not { } column)
            return;
        if (output.TagName == "th")
        {
            output.Attributes.SetAttribute("scope", "row");
            output.Attributes.SetAttribute("role", "rowheader");
        }
        else
        {
            output.Attributes.SetAttribute("role", "cell");
            if (!column.IsActions)
                output.Attributes.SetAttribute("data-label", column.Heading);
        }

        if (column.CssClass is { } cssClass)
            output.AddClass(cssClass, HtmlEncoder.Default);
    }
}
