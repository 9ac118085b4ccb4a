using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>What can be done with a list as it is seen: download it, keep it under a name. Stands below the list.</summary>
[HtmlTargetElement("list-acts", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ListActsTagHelper : TagHelper
{
    /// <summary>Address of the list with its filter and order.</summary>
    public string Url { get; set; } = "";

    /// <summary>Address of the page that hands the same list out; nothing when the reader may not have it as a file.</summary>
    public string? ExportUrl { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "list-acts");
        if (!string.IsNullOrEmpty(ExportUrl))
        {
            output.Content
                .AppendHtml(Html.Element("span", text: UiText.ListDownload))
                .AppendHtml(File("Excel (XLSX)", "xlsx"))
                .AppendHtml(File("CSV", "csv"));
        }

        output.Content.AppendHtml(Html.Link(UiText.ListSave, $"/saved-lists/new?url={Uri.EscapeDataString(Url)}"));
    }

    private TagBuilder File(string text, string format) =>
        Html.Link(text, $"{ExportUrl}{(ExportUrl!.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}").With("download", "");
}
