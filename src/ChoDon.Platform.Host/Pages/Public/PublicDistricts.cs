using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Settings;

namespace ChoDon.Platform.Host.Pages.Public;

/// <summary>The districts that have a page for everybody. Answers from memory.</summary>
internal sealed class PublicDistricts(IUnitDirectory units, IDistrictSettings settings)
{
    public IReadOnlyList<Unit> All => [.. units.Districts.Where(district => settings.Get(PlatformSettings.PublicPage, district.Id))];

    /// <summary>The one that bears the code; without a code the only one there is.</summary>
    public Unit? Find(string? code) => All switch
    {
        [var only] when string.IsNullOrEmpty(code) => only,
        var all => all.FirstOrDefault(district => district.Code == code),
    };
}
