using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>Which cell of a row is written.</summary>
internal sealed class TableRow(IReadOnlyList<Column> columns)
{
    private int _next;

    public static TableRow? Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(TableRow), out var row) ? (TableRow)row : null;

    public void Start() => _next = 0;

    public Column? NextColumn() => _next < columns.Count ? columns[_next++] : null;
}
