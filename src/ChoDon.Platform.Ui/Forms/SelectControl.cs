using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

internal sealed class SelectControl : FieldControl
{
    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var select = Input("select", field, extra);
        select.AddCssClass("form-select");
        if (field.Width > 0)
            select.AddCssClass($"width-{field.Width}");
        if (field.Empty != "")
            select.Add(Option("", field.Empty ?? UiText.ChooseOne, selected: false));
        var chosen = field.Items.FirstOrDefault(item => IsChosen(item, field));
        foreach (var group in field.Items.GroupBy(item => item.Group?.Name))
        {
            var options = group.Select(item => Option(item.Value ?? item.Text, item.Text, ReferenceEquals(item, chosen)));
            if (group.Key is null)
                AddAll(select, options);
            else
                select.Add(AddAll(Html.Element("optgroup").With("label", group.Key), options));
        }

        return Html.Together(
            field.LabelElement("form-label"),
            field.HintElement(),
            field.ErrorElement(),
            select);
    }

    internal static bool IsChosen(SelectListItem item, FieldParts field) =>
        string.Equals(item.Value ?? item.Text, field.Value, StringComparison.OrdinalIgnoreCase)
        || (item.Selected && field.Value.Length == 0);

    private static TagBuilder Option(string value, string text, bool selected) =>
        Html.Element("option", text: text).With("value", value).With("selected", selected ? "selected" : null);

    private static TagBuilder AddAll(TagBuilder parent, IEnumerable<TagBuilder> options)
    {
        foreach (var option in options)
            parent.Add(option);
        return parent;
    }
}
