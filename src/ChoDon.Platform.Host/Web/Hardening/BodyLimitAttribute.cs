using Microsoft.AspNetCore.Http.Metadata;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// The largest body a page takes, known as soon as the page is: the filter of MVC comes after the form's token was
/// looked for in the body, and could only complain.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BodyLimitAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
