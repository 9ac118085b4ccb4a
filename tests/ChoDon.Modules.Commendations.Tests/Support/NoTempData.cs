using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Words for the next page that nobody reads.</summary>
internal sealed class NoTempData : ITempDataProvider
{
    public static TempDataDictionary New() => new(new DefaultHttpContext(), new NoTempData());

    public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

    public void SaveTempData(HttpContext context, IDictionary<string, object> values)
    {
    }
}
