using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui;

/// <summary>Short ways to build elements.</summary>
internal static class Html
{
    public static TagBuilder Element(string name, string? cssClass = null, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
            tag.AddCssClass(cssClass);
        if (text is not null)
            tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
            tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, params ReadOnlySpan<IHtmlContent?> children)
    {
        foreach (var child in children)
        {
            if (child is not null)
                tag.InnerHtml.AppendHtml(child);
        }

        return tag;
    }

    public static TagBuilder Link(string text, string url, string? cssClass = null) =>
        Element("a", cssClass, text).With("href", url);

    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    public static TagBuilder HiddenText(string text) => Element("span", "visually-hidden", text);

    public static IHtmlContent Together(params ReadOnlySpan<IHtmlContent?> parts)
    {
        var together = new HtmlContentBuilder(parts.Length);
        foreach (var part in parts)
        {
            if (part is not null)
                together.AppendHtml(part);
        }

        return together;
    }
}
