using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>Writes one kind of field.</summary>
internal abstract class FieldControl
{
    public abstract IHtmlContent Build(FieldParts field, IReadOnlyList<TagHelperAttribute> extra);

    public virtual string FirstInputId(FieldParts field) => field.Id;

    protected static TagBuilder Input(string element, FieldParts field, IReadOnlyList<TagHelperAttribute> extra)
    {
        var input = new TagBuilder(element);
        foreach (var attribute in extra)
            input.Attributes[attribute.Name] = TextOf(attribute.Value);
        return input
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", field.DescribedBy)
            .With("aria-invalid", field.Error is null ? null : "true")
            .With("aria-required", field.IsRequired ? "true" : null);
    }

    protected static string? MaxLength(FieldParts field) => field.MaxLength?.ToString(CultureInfo.InvariantCulture);

    private static string? TextOf(object? value) => value switch
    {
        HtmlString html => html.Value,
        _ => value?.ToString(),
    };
}
