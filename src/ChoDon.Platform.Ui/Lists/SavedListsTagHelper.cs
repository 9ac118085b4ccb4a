using ChoDon.Platform.Abstractions.Lists;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>The lists of this page that the reader keeps, as links. Stands above the list; nothing when there are none.</summary>
[HtmlTargetElement("saved-lists", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SavedListsTagHelper : TagHelper
{
    /// <summary>From <see cref="ISavedLists"/>.</summary>
    public IReadOnlyList<SavedList> Lists { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Lists.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "list-acts");
        output.Attributes.SetAttribute("aria-label", UiText.SavedLists);
        output.Content.AppendHtml(Html.Element("span", text: UiText.SavedLists));
        foreach (var list in Lists)
            output.Content.AppendHtml(Html.Link(list.Name, list.Url));
        output.Content.AppendHtml(Html.Link(UiText.SavedListsAll, "/saved-lists"));
    }
}
