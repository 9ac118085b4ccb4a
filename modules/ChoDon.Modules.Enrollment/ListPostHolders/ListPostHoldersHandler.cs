using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListPostHolders;

/// <summary>Who leads a model today, village by village, in one question to the database.</summary>
internal sealed class ListPostHoldersHandler(EnrollmentDbContext data, DistrictVillages villages)
{
    /// <param name="post">Leaders or deputies; both without it.</param>
    /// <param name="endingWithin">Only terms that are planned to end in so many days, or have ended already.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<PostHolderRow>> HandleAsync(Post? post, int? endingWithin, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var terms = data.InOfficeOn(villages.Today).Where(row => units.Contains(row.UnitId));
        if (post is { } wanted)
            terms = terms.Where(row => row.Post == wanted);
        if (endingWithin is { } days)
        {
            var until = villages.Today.AddDays(days);
            terms = terms.Where(row => row.LastDay == null && row.PlannedEnd <= until);
        }

        var rows = await terms
            .Select(row => new PostHolderRow(row.Id, row.UnitId, row.Post, row.Name, row.FirstDay, row.PlannedEnd))
            .ToListAsync(cancellationToken);
        var order = villages.All.Select((village, place) => (village.Id, place)).ToDictionary();
        return [.. rows.OrderBy(row => order.GetValueOrDefault(row.UnitId, int.MaxValue)).ThenBy(row => row.Post).ThenBy(row => row.FirstDay)];
    }
}
