using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// Keeps browsers from checking a posted form in their own words and their own language: the server answers with all errors
/// at once. A form that names no handler goes to the page itself, also where the page answers what was sent to a handler of
/// it: by itself a browser would send it there again.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper : TagHelper
{
    private const string Action = "action";
    private const string Handler = "handler";

    /// <summary>The page that bears the form.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("novalidate", "novalidate");
        var request = ViewContext.HttpContext.Request;
        if (!output.Attributes.ContainsName(Action) && request.Query.ContainsKey(Handler))
            output.Attributes.SetAttribute(Action, request.PathBase + request.Path + QueryString.Create(request.Query.Where(part => part.Key != Handler)));
    }
}
