using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Data;

internal static class Registers
{
    /// <summary>Memberships that count on the day.</summary>
    public static IQueryable<Membership> MembersOn(this EnrollmentDbContext data, DateOnly day) =>
        data.Memberships.AsNoTracking()
            .Where(row => row.JoinedOn <= day && (row.LeftOn == null || row.LeftOn > day));

    /// <summary>
    /// Memberships that began in the units between the days. Who came from another of the units on the same day has
    /// moved within them and not joined.
    /// </summary>
    public static IQueryable<Membership> JoinsIn(this EnrollmentDbContext data, IQueryable<Guid> units, DateOnly first, DateOnly last) =>
        data.Memberships.AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && row.JoinedOn >= first && row.JoinedOn <= last
                && !data.Memberships.Any(before => before.HouseholdId == row.HouseholdId && before.Id != row.Id
                    && before.LeftOn == row.JoinedOn && units.Contains(before.UnitId)));

    /// <summary>
    /// Memberships that ended in the units between the days. Who went to another of the units on the same day has
    /// moved within them and not left.
    /// </summary>
    public static IQueryable<Membership> LeavesIn(this EnrollmentDbContext data, IQueryable<Guid> units, DateOnly first, DateOnly last) =>
        data.Memberships.AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && row.LeftOn >= first && row.LeftOn <= last
                && !data.Memberships.Any(after => after.HouseholdId == row.HouseholdId && after.Id != row.Id
                    && after.JoinedOn == row.LeftOn && units.Contains(after.UnitId)));

    /// <summary>Models that work on the day.</summary>
    public static IQueryable<VillageModel> ModelsOn(this EnrollmentDbContext data, DateOnly day) =>
        data.Models.AsNoTracking()
            .Where(row => row.FoundedOn <= day && (row.ClosedOn == null || row.ClosedOn > day));

    /// <summary>Terms that run on the day.</summary>
    public static IQueryable<PostHolder> InOfficeOn(this EnrollmentDbContext data, DateOnly day) =>
        data.PostHolders.AsNoTracking()
            .Where(row => row.FirstDay <= day && (row.LastDay == null || row.LastDay >= day));

    /// <summary>Terms that run on any of the days.</summary>
    public static IQueryable<PostHolder> InOfficeBetween(this EnrollmentDbContext data, DateOnly first, DateOnly last) =>
        data.PostHolders.AsNoTracking()
            .Where(row => row.FirstDay <= last && (row.LastDay == null || row.LastDay >= first));
}
