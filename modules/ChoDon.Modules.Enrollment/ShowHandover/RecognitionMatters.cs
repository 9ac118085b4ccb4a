using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>The recognitions of the village that are on their way.</summary>
internal sealed class RecognitionMatters(EnrollmentDbContext data, IStringLocalizer<EnrollmentText> texts) : IHandedOverSource
{
    public async Task<IReadOnlyList<HandedOverLine>> OfAsync(HandedOverAt at, CancellationToken cancellationToken)
    {
        var open = await data.Recognitions.AsNoTracking()
            .Where(row => row.UnitId == at.VillageId && row.RegisteredOn <= at.Day && (row.DecidedOn == null || row.DecidedOn > at.Day))
            .OrderBy(row => row.Year)
            .Select(row => row.Year)
            .ToListAsync(cancellationToken);
        return [.. open.Select(year => new HandedOverLine(texts["HandOver.Recognition", year], texts["HandOver.RecognitionOpen"], IsOpen: true))];
    }
}
