using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Data;

internal static class Registers
{
    /// <summary>Keys of a unit and all units below it on the day, for a subquery.</summary>
    public static IQueryable<Guid> UnitsBelow(this EnrollmentDbContext data, Guid unitId, DateOnly day) =>
        data.UnitPaths
            .Where(path => path.AncestorId == unitId && path.ValidFrom <= day && path.ValidTo >= day)
            .Select(path => path.UnitId);

    /// <summary>Memberships that count on the day.</summary>
    public static IQueryable<Membership> MembersOn(this EnrollmentDbContext data, DateOnly day) =>
        data.Memberships.AsNoTracking()
            .Where(row => row.JoinedOn <= day && (row.LeftOn == null || row.LeftOn > day));

    /// <summary>Terms that run on the day.</summary>
    public static IQueryable<PostHolder> InOfficeOn(this EnrollmentDbContext data, DateOnly day) =>
        data.PostHolders.AsNoTracking()
            .Where(row => row.FirstDay <= day && (row.LastDay == null || row.LastDay >= day));

    /// <summary>Terms that run on any of the days.</summary>
    public static IQueryable<PostHolder> InOfficeBetween(this EnrollmentDbContext data, DateOnly first, DateOnly last) =>
        data.PostHolders.AsNoTracking()
            .Where(row => row.FirstDay <= last && (row.LastDay == null || row.LastDay >= first));
}
