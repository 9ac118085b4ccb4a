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

    public static string? OpenCitizenNumber(this Household household, IFieldCipher cipher) =>
        household.CitizenNumber is { } number ? cipher.Open(CitizenNumber.PlaceOf(household.Id), number) : null;

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

    /// <summary>Writes down in the history of both what happened between two households.</summary>
    public static void RecordBetween(
        this EnrollmentDbContext data,
        (Household Household, HouseholdEventKind Kind) one,
        (Household Household, HouseholdEventKind Kind) other,
        DateOnly day)
    {
        data.HouseholdEvents.Add(Line(one.Household, one.Kind, other.Household, day));
        data.HouseholdEvents.Add(Line(other.Household, other.Kind, one.Household, day));
    }

    private static HouseholdEvent Line(Household household, HouseholdEventKind kind, Household other, DateOnly day) => new()
    {
        HouseholdId = household.Id,
        UnitId = household.UnitId,
        Kind = kind,
        Day = day,
        OtherHouseholdId = other.Id,
    };
}
