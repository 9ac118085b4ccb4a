using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Testing.Jobs;

/// <summary>A site that nobody serves.</summary>
public sealed class FixedAddress : ISiteAddress
{
    public Uri Of(string path) => new(new Uri("https://chodon.example"), path);
}
