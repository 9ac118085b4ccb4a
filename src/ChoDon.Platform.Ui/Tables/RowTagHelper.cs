using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>A row of a <c>data-table</c>; rows of other tables are left as they are.</summary>
[HtmlTargetElement("tr")]
public sealed class RowTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (TableRow.Of(context) is not { } row)
            return;
        row.Start();
        output.Attributes.SetAttribute("role", "row");
    }
}
