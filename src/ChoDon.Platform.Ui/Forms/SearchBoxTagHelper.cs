using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// A field to search a list with, and its button; sends the page's own address with one parameter.
/// More fields of the content stand between.
/// </summary>
[HtmlTargetElement("search-box", Attributes = "label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchBoxTagHelper : TagHelper
{
    /// <summary>Name of the parameter.</summary>
    public string Name { get; set; } = "q";

    /// <summary>What is looked for now.</summary>
    public string? Value { get; set; }

    /// <summary>What can be looked for, e.g. "Tìm theo tên chủ hộ".</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var more = await output.GetChildContentAsync();
        var input = Html.Element("input", "form-control")
            .With("type", "search").With("id", Name).With("name", Name).With("value", Value).With("autocomplete", "off");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("class", "search-box");
        output.Content
            .AppendHtml(Html.Element("div", "field").Add(Html.Element("label", "form-label", Label).With("for", Name), input))
            .AppendHtml(more)
            .AppendHtml(Html.Element("button", "btn btn-primary", UiText.Search).With("type", "submit"));
    }
}
