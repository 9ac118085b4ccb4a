using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

internal sealed class InputControl : FieldControl
{
    public override IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var input = Input("input", field, extra)
            .With("type", TypeOf(field.Kind))
            .With("value", field.Value)
            .With("maxlength", MaxLength(field));
        if (InputModeOf(field.Kind) is { } mode && !input.Attributes.ContainsKey("inputmode"))
            input.With("inputmode", mode);
        if (field.Kind is FieldKind.Date or FieldKind.Number && !input.Attributes.ContainsKey("autocomplete"))
            input.With("autocomplete", "off");
        input.AddCssClass("form-control");
        if (WidthOf(field) is { } width)
            input.AddCssClass(width);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return Html.Together(
            field.LabelElement("form-label"),
            field.HintElement(),
            field.ErrorElement(),
            input);
    }

    // The browser's own date and number boxes follow the browser's language, not the page's.
    private static string TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Password => "password",
        FieldKind.Email => "email",
        FieldKind.Phone => "tel",
        _ => "text",
    };

    // No keypad for dates: on some phones it has no slash.
    private static string? InputModeOf(FieldKind kind) => kind == FieldKind.Number ? "decimal" : null;

    private static string? WidthOf(FieldParts field) => field switch
    {
        { Width: > 0 } => $"width-{field.Width}",
        { Kind: FieldKind.Number or FieldKind.Date } => "width-10",
        { Kind: FieldKind.Phone } => "width-20",
        _ => null,
    };
}
