using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>
/// A table with a caption and headings; the content is its rows. On a phone each row becomes a card, so the
/// roles are written out: without them browsers forget that it is a table.
/// </summary>
[HtmlTargetElement("data-table", Attributes = "caption,columns")]
public sealed class DataTableTagHelper : TagHelper
{
    /// <summary>What the table holds.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is only read aloud, because a heading above says the same.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>Whether it has many columns: it scrolls sideways then, and its first column stays in sight.</summary>
    public bool Wide { get; set; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<Column> Columns { get; set; } = [];

    /// <inheritdoc/>
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[typeof(TableRow)] = new TableRow(Columns);
    }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var rows = await output.GetChildContentAsync();
        output.TagName = "table";
        output.Attributes.SetAttribute("class", "data-table");
        output.Attributes.SetAttribute("role", "table");
        if (Wide)
        {
            output.PreElement.AppendHtml(Html.Element("div", "wide-table").RenderStartTag());
            output.PostElement.AppendHtml(Html.Element("div").RenderEndTag());
        }

        output.Content
            .AppendHtml(Html.Element("caption", CaptionHidden ? "visually-hidden" : null, Caption))
            .AppendHtml(Html.Element("thead").With("role", "rowgroup").Add(Headings()))
            .AppendHtml(Html.Element("tbody").With("role", "rowgroup").Add(rows));
    }

    private TagBuilder Headings()
    {
        var row = Html.Element("tr").With("role", "row");
        foreach (var column in Columns)
        {
            var heading = Html.Element("th", column.CssClass).With("scope", "col").With("role", "columnheader");
            row.Add(heading.Add(column.IsActions
                ? Html.HiddenText(column.Heading)
                : Html.Text(column.Heading)));
        }

        return row;
    }
}
