using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowOccasion;

/// <summary>Closes an occasion, and opens it again.</summary>
internal sealed class TurnOccasionHandler(CommendationsDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, bool isClosed, CancellationToken cancellationToken)
    {
        var district = villages.District.Id;
        var occasion = villages.Holds(Permissions.EditOccasions, district)
            ? await data.Occasions.FirstOrDefaultAsync(row => row.Id == id && row.UnitId == district, cancellationToken)
            : null;
        if (occasion is null)
            return SaveResult.NotFound;
        if (occasion.IsClosed == isClosed)
            return SaveResult.SavedBefore;
        occasion.IsClosed = isClosed;
        data.MarkSaved(occasion, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
