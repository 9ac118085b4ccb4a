using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Campaigns.Tests.Support;

internal sealed class TestSite : ISiteAddress
{
    public Uri Of(string path) => new(new Uri("https://minh-hoa.example"), path);
}
