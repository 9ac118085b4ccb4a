using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// A form field with its label, hint and error, tied together for screen readers. Attributes it does not know
/// (autocomplete, inputmode, hx-get …) are put on the input itself.
/// </summary>
[HtmlTargetElement("form-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormFieldTagHelper : TagHelper
{
    /// <summary>The property of the page's model, e.g. <c>Input.HeadName</c>.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label; the property's display name without it.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence of help below the label. Dates have one of their own.</summary>
    public string? Hint { get; set; }

    /// <summary>How it is filled in; chosen by the property's type without it.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>What can be chosen; makes a select, or radio buttons with <see cref="FieldKind.Radios"/>.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The words of the empty choice of a select; an empty text leaves it out.</summary>
    public string? Empty { get; set; }

    /// <summary>Lines of a long text.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>Width in letters: 4, 10 or 20; the full width without it. Numbers and dates have 10.</summary>
    public int Width { get; set; }

    /// <summary>Whether it must be filled in; known from the property's [Required] without it.</summary>
    public bool? Required { get; set; }

    /// <summary>Whether the label is only read aloud: the field stands in a table, whose headings say the same.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = Field();
        FieldRegister.Of(ViewContext).Add(field.Name, field.Control.FirstInputId(field), field.Label);

        var extra = output.Attributes.ToList();
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute(
            "class", "field" + (LabelHidden ? " in-cell" : "") + (field.Error is null ? "" : " has-error"));
        output.Content.SetHtmlContent(field.Control.Build(field, extra));
    }

    private FieldParts Field()
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var kind = Kind == FieldKind.Auto ? KindOfType() : Kind;
        return new FieldParts(
            Name: name,
            Id: TagBuilder.CreateSanitizedId(name, "_"),
            Kind: kind,
            Label: Label ?? For.Metadata.GetDisplayName(),
            Hint: Hint ?? (kind == FieldKind.Date ? UiText.DateHint : null),
            Error: ViewContext.ModelState.FirstError(name),
            Value: Value(name, kind),
            IsRequired: Required ?? (For.Metadata.IsRequired && kind != FieldKind.Check),
            Items: Items?.ToList() ?? [],
            Empty: Empty,
            Rows: Rows,
            Width: Width,
            MaxLength: MaxLength(),
            IsLabelHidden: LabelHidden);
    }

    private FieldKind KindOfType()
    {
        if (Items is not null)
            return FieldKind.Select;
        var type = For.Metadata.UnderlyingOrModelType;
        if (type == typeof(bool))
            return FieldKind.Check;
        if (typeof(IFormFile).IsAssignableFrom(type))
            return FieldKind.File;
        if (type == typeof(DateOnly))
            return FieldKind.Date;
        return type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? FieldKind.Number : FieldKind.Text;
    }

    // After a refused form people see again what they typed, not what was understood.
    private string Value(string name, FieldKind kind)
    {
        if (kind is FieldKind.Password or FieldKind.File)
            return "";
        return ViewContext.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : FieldValue.TextOf(For.Model);
    }

    private int? MaxLength() => For.Metadata.ValidatorMetadata
        .Select(rule => rule switch
        {
            StringLengthAttribute text => text.MaximumLength,
            MaxLengthAttribute text => text.Length,
            _ => (int?)null,
        })
        .FirstOrDefault(length => length > 0);
}
