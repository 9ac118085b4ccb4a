using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
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
            .Select(row => new MembershipPeriod(
                row.Id, row.UnitId, row.VillageModelId, row.CommittedOn, row.JoinedOn, row.LeftOn, row.CommitmentDocumentId))
            .ToListAsync(cancellationToken);
        var members = await data.Members
            .Where(row => row.HouseholdId == id)
            .OrderBy(row => row.Position)
            .ThenBy(row => row.Id)
            .Select(row => new MemberLine(row.Id, row.Name, row.BirthYear, row.Sex, row.EthnicGroup != null))
            .ToListAsync(cancellationToken);
        var events = await EventsAsync(id, cancellationToken);
        return new HouseholdDetails(
            household.Id,
            household.Stamp,
            household.UnitId,
            household.HeadName,
            household.Address,
            household.BirthYear,
            household.Sex,
            household.EthnicGroup is not null,
            household.Phone,
            household.CitizenNumber is not null,
            household.CitizenNumberEnd,
            household.DissolvedOn,
            household.DuplicateOfId,
            household.SavedAt,
            members,
            memberships,
            HistoryOf(memberships, events));
    }

    private async Task<List<HistoryLine>> EventsAsync(Guid id, CancellationToken cancellationToken)
    {
        var rows = await data.HouseholdEvents
            .Where(row => row.HouseholdId == id)
            .OrderByDescending(row => row.Day)
            .ThenByDescending(row => row.Id)
            .Select(row => new
            {
                row.Day,
                row.Kind,
                UnitId = row.ToUnitId ?? row.UnitId,
                row.OtherHouseholdId,
                OtherName = data.Households
                    .Where(other => other.Id == row.OtherHouseholdId)
                    .Select(other => other.HeadName)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new HistoryLine(row.Day, $"History.{row.Kind}", row.UnitId, row.OtherHouseholdId, row.OtherName))];
    }

    // A move is one line, although it ends one membership and begins another.
    private static List<HistoryLine> HistoryOf(List<MembershipPeriod> memberships, List<HistoryLine> events)
    {
        var moves = events.Where(line => line.TextKey == $"History.{HouseholdEventKind.Moved}").Select(line => line.Day).ToHashSet();
        var joined = memberships
            .Where(period => !moves.Contains(period.JoinedOn))
            .Select(period => new HistoryLine(period.JoinedOn, "History.Joined", period.UnitId));
        var left = memberships
            .Where(period => period.LeftOn is { } day && !moves.Contains(day))
            .Select(period => new HistoryLine(period.LeftOn!.Value, "History.Left", period.UnitId));
        return [.. events.Concat(left).Concat(joined).OrderByDescending(line => line.Day)];
    }
}
