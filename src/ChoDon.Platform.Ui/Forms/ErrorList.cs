using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// The links of the error summary. It stands above the fields but is put together when the page is sent,
/// because only then all fields have said who they are.
/// </summary>
internal sealed class ErrorList(ModelStateDictionary state, FieldRegister register) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var list = Html.Element("ul", "error-list");
        foreach (var (key, error) in InOrderOfFields())
        {
            var text = FieldErrors.TextOf(error);
            var field = register.Fields.FirstOrDefault(field => SameKey(field.Key, key));
            list.Add(Html.Element("li").Add(field is null ? Html.Element("span", text: text) : LinkTo(field, text)));
        }

        list.WriteTo(writer, encoder);
    }

    private IEnumerable<(string Key, ModelError Error)> InOrderOfFields()
    {
        var order = register.Fields.Select((field, at) => (field.Key, at)).DistinctBy(field => field.Key).ToDictionary(
            field => field.Key, field => field.at, StringComparer.OrdinalIgnoreCase);
        return state
            .OrderBy(entry => order.GetValueOrDefault(entry.Key, int.MaxValue))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error)));
    }

    // "Chưa nhập thông tin" says nothing without the name of the field; "Nhập họ tên chủ hộ" needs no more.
    private static TagBuilder LinkTo(FieldRegister.Field field, string text)
    {
        var named = text.Contains(field.Label, StringComparison.CurrentCultureIgnoreCase)
            ? text
            : UiText.Format(UiText.FieldAndMessage, field.Label, InSentence(text));
        return Html.Link(named, "#" + field.ElementId);
    }

    private static string InSentence(string text) =>
        text.Length > 1 && !char.IsUpper(text[1]) ? char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..] : text;

    private static bool SameKey(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
