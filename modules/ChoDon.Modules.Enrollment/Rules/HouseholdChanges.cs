using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class HouseholdChanges
{
    public static void SealCitizenNumber(this Household household, IFieldCipher cipher, string number)
    {
        household.CitizenNumber = cipher.Seal(CitizenNumber.PlaceOf(household.Id), number);
        household.CitizenNumberEnd = CitizenNumber.End(number);
    }

    public static void ForgetCitizenNumber(this Household household)
    {
        household.CitizenNumber = null;
        household.CitizenNumberEnd = null;
    }

    /// <summary>The household and its people belong to another village from now on.</summary>
    public static async Task PutInAsync(
        this Household household, EnrollmentDbContext data, Guid unitId, CancellationToken cancellationToken)
    {
        household.UnitId = unitId;
        foreach (var member in await data.Members.Where(row => row.HouseholdId == household.Id).ToListAsync(cancellationToken))
            member.UnitId = unitId;
    }
}
