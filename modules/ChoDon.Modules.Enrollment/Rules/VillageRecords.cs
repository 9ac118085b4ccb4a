using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class VillageRecords
{
    /// <summary>
    /// The record of a village that a form is about, null for a new one; and the answer when nothing is to be saved.
    /// </summary>
    public static async Task<(TRow? Saved, SaveResult? Answer)> FindRecordAsync<TRow>(
        this EnrollmentDbContext data, DistrictVillages villages, Guid villageId, Guid id, Guid? stamp, CancellationToken cancellationToken)
        where TRow : SavedRecord, IUnitRecord
    {
        var saved = await data.Set<TRow>().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (villages.Find(villageId) is null || (saved?.UnitId ?? villageId) != villageId || (saved is null && stamp is not null))
            return (null, SaveResult.NotFound);
        return (saved, saved is not null && stamp is null ? SaveResult.SavedBefore : null);
    }
}
