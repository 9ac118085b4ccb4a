using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

internal sealed class CheckControl : FieldControl
{
    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        // What was typed may be "true,false": the box and the hidden answer of an empty one.
        var isChecked = field.Value.Split(',')[0] == "true";
        var box = Input("input", field, extra)
            .With("type", "checkbox")
            .With("value", "true")
            .With("checked", isChecked ? "checked" : null);
        box.AddCssClass("form-check-input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        var empty = Html.Element("input").With("type", "hidden").With("name", field.Name).With("value", "false");
        empty.TagRenderMode = TagRenderMode.SelfClosing;
        return Html.Together(
            field.ErrorElement(),
            Html.Element("div", "form-check").Add(box, field.LabelElement("form-check-label")),
            empty,
            field.HintElement());
    }
}
