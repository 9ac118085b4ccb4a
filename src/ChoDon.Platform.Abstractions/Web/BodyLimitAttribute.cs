using Microsoft.AspNetCore.Http.Metadata;

namespace ChoDon.Platform.Abstractions.Web;

/// <summary>
/// The largest body that a page takes, for pages that take files. It is known as soon as the page is: the filter of MVC
/// comes after the form's token was looked for in the body, and could only complain.
/// </summary>
/// <param name="bytes">In bytes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BodyLimitAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    /// <summary>In bytes.</summary>
    public long? MaxRequestBodySize => bytes;
}
