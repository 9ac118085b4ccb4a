using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Access;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>
/// A form whose answers survive a lost connection: the browser keeps them until they are saved, at most for a week, and
/// fills them in again. For forms that hold nothing about a person: whoever has the device could read what is kept.
/// The key of the new record is kept with them, so that what had arrived after all is not recorded a second time.
/// </summary>
[HtmlTargetElement("form", Attributes = "draft")]
public sealed class DraftTagHelper(IAccess access) : TagHelper
{
    /// <summary>The name under which it is kept.</summary>
    public string Draft { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("data-draft", Draft);
        output.Attributes.SetAttribute("data-draft-owner", Owner());
        output.Attributes.SetAttribute("data-draft-restored", UiText.DraftRestored);
        output.Attributes.SetAttribute("data-draft-drop", UiText.DraftDrop);
        output.Attributes.SetAttribute("data-draft-offline", UiText.DraftOffline);
    }

    // Of the next person on the same device nothing is filled in; the key itself stays with the server.
    private string Owner() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"draft {access.Actor.AccountId}")))[..12];
}
