using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Notices;

/// <summary>A message on the page; the content is the message.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    /// <summary>What it tells.</summary>
    public NoticeKind Kind { get; set; }

    /// <summary>A heading of its own; readers of the screen hear the kind without it.</summary>
    public string? Heading { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "notice " + ClassOf(Kind));
        output.Attributes.SetAttribute("role", Kind == NoticeKind.Error ? "alert" : "status");
        if (!string.IsNullOrEmpty(Heading))
            output.PreContent.AppendHtml(Html.Element("h2", text: Heading));
        else
            output.PreContent.AppendHtml(Html.HiddenText(TitleOf(Kind) + ": "));
    }

    private static string ClassOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Success => "success",
        NoticeKind.Warning => "warning",
        NoticeKind.Error => "error",
        _ => "information",
    };

    private static string TitleOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Success => UiText.NoticeTitleSuccess,
        NoticeKind.Warning => UiText.NoticeTitleWarning,
        NoticeKind.Error => UiText.NoticeTitleError,
        _ => UiText.NoticeTitleInformation,
    };
}
