using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>A chosen file is not kept when a form comes back: browsers allow no page to choose one.</summary>
internal sealed class FileControl : FieldControl
{
    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var input = Input("input", field, extra).With("type", "file");
        input.AddCssClass("form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return Html.Together(field.LabelElement("form-label"), field.HintElement(), field.ErrorElement(), input);
    }
}
