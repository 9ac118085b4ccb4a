using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Parts;

/// <summary>
/// The top of every page: the path, the heading, a line below it, and what can be done here (the content, buttons).
/// Also sets the title of the browser's window.
/// </summary>
[HtmlTargetElement("page-heading", Attributes = "heading", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PageHeadingTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "";

    /// <summary>A line below it.</summary>
    public string? Caption { get; set; }

    /// <summary>The path to this page, highest first, without the page itself.</summary>
    public IEnumerable<Crumb>? Crumbs { get; set; }

    /// <summary>The view that is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var actions = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Heading;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-heading");
        var words = Html.Element("div").Add(
            Html.Element("h1", text: Heading),
            string.IsNullOrEmpty(Caption) ? null : Html.Element("p", "caption", Caption));
        output.Content
            .AppendHtml(Html.Together(Path()))
            .AppendHtml(Html.Element("div", "row-of").Add(
                words,
                actions.IsEmptyOrWhiteSpace ? null : Html.Element("div", "actions").Add(actions)));
    }

    private TagBuilder? Path()
    {
        if (Crumbs?.ToList() is not { Count: > 0 } crumbs)
            return null;
        var list = Html.Element("ol");
        foreach (var crumb in crumbs)
            list.Add(Html.Element("li").Add(crumb.Url is null ? Html.Element("span", text: crumb.Text) : Html.Link(crumb.Text, crumb.Url)));
        return Html.Element("nav", "crumbs").With("aria-label", UiText.Breadcrumb).Add(list);
    }
}
