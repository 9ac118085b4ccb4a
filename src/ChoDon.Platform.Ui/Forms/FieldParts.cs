using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>All that is known of one field when it is written.</summary>
internal sealed record FieldParts(
    string Name,
    string Id,
    FieldKind Kind,
    string Label,
    string? Hint,
    string? Error,
    string Value,
    bool IsRequired,
    IReadOnlyList<SelectListItem> Items,
    string? Empty,
    int Rows,
    int Width,
    int? MaxLength,
    bool IsLabelHidden = false)
{
    public FieldControl Control => Kind switch
    {
        FieldKind.LongText => new LongTextControl(),
        FieldKind.Select => new SelectControl(),
        FieldKind.Radios => new ChoicesControl(several: false),
        FieldKind.Check => new CheckControl(),
        FieldKind.Checks => new ChoicesControl(several: true),
        FieldKind.File => new FileControl(),
        _ => new InputControl(),
    };

    public string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Hint is null ? null : HintId, Error is null ? null : ErrorId }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    private string HintId => Id + "-hint";

    private string ErrorId => Id + "-error";

    public TagBuilder LabelElement(string cssClass) =>
        Html.Element("label", IsLabelHidden ? "visually-hidden" : cssClass, Label).With("for", Id).Add(RequiredMark());

    public IHtmlContent? RequiredMark() => IsRequired
        ? Html.Together(Html.Text(" "), Html.Element("span", "required", "*").With("aria-hidden", "true"))
        : null;

    public IHtmlContent? HintElement() => Hint is null ? null : Html.Element("p", "hint", Hint).With("id", HintId);

    public IHtmlContent? ErrorElement() => Error is null
        ? null
        : Html.Element("p", "field-error").With("id", ErrorId).Add(
            Html.HiddenText(UiText.ErrorPrefix + " "),
            Html.Text(Error));
}
