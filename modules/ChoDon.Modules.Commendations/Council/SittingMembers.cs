using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Council;

internal static class SittingMembers
{
    /// <summary>The members of a council today, in the order in which they sit.</summary>
    public static Task<List<CouncilMember>> SittingAsync(this CommendationsDbContext data, Guid bodyId, CancellationToken cancellationToken) =>
        data.CouncilMembers.AsNoTracking()
            .Where(member => member.UnitId == bodyId && !member.IsRetired)
            .OrderBy(member => member.Role).ThenBy(member => member.Name).ThenBy(member => member.Id)
            .ToListAsync(cancellationToken);
}
