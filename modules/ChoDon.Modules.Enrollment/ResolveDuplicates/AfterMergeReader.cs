using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

internal sealed class AfterMergeReader(EnrollmentDbContext data, DuplicateList duplicates)
{
    public async Task<AfterMerge> ReadAsync(Guid keptId, CancellationToken cancellationToken)
    {
        var mergeId = await data.DuplicateMerges
            .Where(row => row.KeptId == keptId && row.UndoneAt == null)
            .OrderByDescending(row => row.MergedAt)
            .Select(row => (Guid?)row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return new AfterMerge(mergeId, await duplicates.FindAsync(cancellationToken) is [var next, ..] ? next : null);
    }
}
