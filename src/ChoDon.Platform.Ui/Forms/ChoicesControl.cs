using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>A list that is all seen: radio buttons for one of it, boxes for any of it.</summary>
internal sealed class ChoicesControl(bool several) : FieldControl
{
    public override string FirstInputId(FieldParts field) => IdOf(field, 0);

    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var group = Html.Element("fieldset")
            .With("aria-describedby", field.DescribedBy)
            .Add(
                Html.Element("legend", "form-label", field.Label).Add(field.RequiredMark()),
                field.HintElement(),
                field.ErrorElement());
        for (var at = 0; at < field.Items.Count; at++)
            group.Add(Choice(field, field.Items[at], IdOf(field, at), extra));
        return group;
    }

    private TagBuilder Choice(FieldParts field, SelectListItem item, string id, IReadOnlyList<TagHelperAttribute> extra)
    {
        var input = Input("input", field with { Hint = null, Error = null, IsRequired = false }, extra)
            .With("type", several ? "checkbox" : "radio")
            .With("id", id)
            .With("value", item.Value ?? item.Text)
            .With("checked", IsChosen(item, field) ? "checked" : null);
        input.AddCssClass("form-check-input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return Html.Element("div", "form-check")
            .Add(input, Html.Element("label", "form-check-label", item.Text).With("for", id));
    }

    private bool IsChosen(SelectListItem item, FieldParts field) => several
        ? field.Value.Split(',').Contains(item.Value ?? item.Text, StringComparer.OrdinalIgnoreCase)
        : SelectControl.IsChosen(item, field);

    private static string IdOf(FieldParts field, int at) => string.Create(CultureInfo.InvariantCulture, $"{field.Id}-{at}");
}
