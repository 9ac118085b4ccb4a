using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowHousehold;

/// <summary>Reads one household of the current district.</summary>
internal sealed class HouseholdReader(EnrollmentDbContext data, DistrictVillages villages)
{
    /// <summary>The household, or null when there is none in the district.</summary>
    public async Task<HouseholdDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var household = await data.Households.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (household is null || !villages.Contains(household.UnitId))
            return null;
        var memberships = await data.Memberships
            .Where(row => row.HouseholdId == id)
            .OrderByDescending(row => row.JoinedOn)
            .ThenByDescending(row => row.Id)
            .Select(row => new MembershipPeriod(row.Id, row.UnitId, row.VillageModelId, row.CommittedOn, row.JoinedOn, row.LeftOn))
            .ToListAsync(cancellationToken);
        return new HouseholdDetails(
            household.Id, household.Stamp, household.UnitId, household.HeadName, household.Address, household.SavedAt, memberships);
    }
}
