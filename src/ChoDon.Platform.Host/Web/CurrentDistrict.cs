using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Host.Web.Hardening;

namespace ChoDon.Platform.Host.Web;

/// <summary>The district chosen in the header, kept in a cookie; the first one until then.</summary>
internal sealed class CurrentDistrict(IHttpContextAccessor http, IUnitDirectory units, HouseCookies cookies) : ICurrentDistrict
{
    public const string CookieName = "chodon.unit";

    public Unit Unit => units.Districts is [var first, ..] districts
        ? districts.FirstOrDefault(district => district.Id == Chosen) ?? first
        : throw new InvalidOperationException("There is no district yet; import the administrative units first.");

    private Guid? Chosen => Guid.TryParse(http.HttpContext?.Request.Cookies[cookies.Name(CookieName)], out var id) ? id : null;
}
