using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.TellOthers;

/// <summary>Who bears an office in a village, for other modules.</summary>
internal sealed class VillagePeople(EnrollmentDbContext data, IStringLocalizer<EnrollmentText> texts) : IVillagePeople
{
    private static readonly VietnameseTexts<EnrollmentText> Official = new();

    public async Task<IReadOnlyList<VillagePerson>> OfAsync(Guid villageId, DateOnly day, CancellationToken cancellationToken)
    {
        var model = await data.InOfficeOn(day)
            .Where(row => row.UnitId == villageId)
            .OrderBy(row => row.Post)
            .Select(row => new { row.Name, row.Post })
            .ToListAsync(cancellationToken);
        var village = await data.VillagePostHolders.AsNoTracking()
            .Where(row => row.UnitId == villageId && row.FirstDay <= day && (row.LastDay == null || row.LastDay >= day))
            .OrderBy(row => row.Post)
            .Select(row => new { row.Name, row.Post, row.Title })
            .ToListAsync(cancellationToken);
        var offices = model.Select(row => (row.Name, Title: (string?)null, Key: $"Post.{row.Post}"))
            .Concat(village.Select(row => (row.Name, row.Title, Key: $"VillagePost.{row.Post}")));
        return
        [
            .. offices
                .GroupBy(row => VietnameseText.MatchKey(row.Name))
                .Select(same => new VillagePerson(
                    same.First().Name,
                    string.Join(", ", same.Select(row => row.Title ?? texts[row.Key].Value)),
                    string.Join(", ", same.Select(row => row.Title ?? Official[row.Key])))),
        ];
    }
}
