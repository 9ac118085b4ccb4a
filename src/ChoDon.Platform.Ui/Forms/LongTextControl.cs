using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

internal sealed class LongTextControl : FieldControl
{
    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var area = Input("textarea", field, extra)
            .With("rows", field.Rows.ToString(CultureInfo.InvariantCulture))
            .With("maxlength", MaxLength(field));
        area.AddCssClass("form-control");
        // A browser drops the first line break of a textarea.
        area.InnerHtml.AppendHtml("\n").Append(field.Value);
        return Html.Together(
            field.LabelElement("form-label"),
            field.HintElement(),
            field.ErrorElement(),
            area);
    }
}
