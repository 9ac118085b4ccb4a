using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>When two records may be one household: the same village and head's name, however it is typed.</summary>
internal static class Similar
{
    private const int MostShown = 5;

    /// <summary>
    /// Records that a household about to be entered may be: the name is the same, and neither year of birth nor address
    /// says that it is another.
    /// </summary>
    public static async Task<List<Household>> ToNewAsync(
        EnrollmentDbContext data, Guid unitId, string headName, int? birthYear, string? address, CancellationToken cancellationToken)
    {
        var key = VietnameseText.SearchKey(headName);
        var sameName = await data.Households.AsNoTracking()
            .Where(row => row.UnitId == unitId && row.SearchKey == key && row.DissolvedOn == null)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. sameName
                .Where(row => !Differ(row.BirthYear, birthYear) && !Differ(AddressKey(row.Address), AddressKey(address)))
                .Take(MostShown),
        ];
    }

    /// <summary>Whether two records of one name say the same year of birth or the same address.</summary>
    public static bool Agree(int? firstYear, string? firstAddress, int? secondYear, string? secondAddress) =>
        (firstYear is not null && firstYear == secondYear)
        || (AddressKey(firstAddress) is { } address && address == AddressKey(secondAddress));

    private static bool Differ<T>(T? first, T? second) => first is not null && second is not null && !first.Equals(second);

    private static string? AddressKey(string? address) => VietnameseText.SearchKey(address) is { Length: > 0 } key ? key : null;
}
