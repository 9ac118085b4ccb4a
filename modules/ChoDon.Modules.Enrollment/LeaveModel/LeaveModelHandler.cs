using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.LeaveModel;

internal sealed class LeaveModelHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(LeaveModelCommand command, CancellationToken cancellationToken)
    {
        var membership = await data.Memberships.FirstOrDefaultAsync(row => row.Id == command.MembershipId, cancellationToken);
        if (membership is null || !villages.Contains(membership.UnitId))
            return SaveResult.NotFound;
        if (membership.LeftOn is not null)
            return SaveResult.SavedBefore;

        var problems = new Problems();
        if (!problems.Day(nameof(command.LeftOn), command.LeftOn, membership.JoinedOn, villages.Today, "Error.BeforeJoining"))
            return problems.AsResult();

        var household = await data.Households.FirstAsync(row => row.Id == membership.HouseholdId, cancellationToken);
        data.MarkSaved(household, time.UtcNow());
        membership.LeftOn = command.LeftOn;
        data.MarkFiguresStale(membership.UnitId, command.LeftOn.Value);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        var sentTwice = result == SaveResult.Conflict
            && await data.Memberships.AnyAsync(row => row.Id == membership.Id && row.LeftOn != null, cancellationToken);
        return sentTwice ? SaveResult.SavedBefore : result;
    }
}
