using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Where the person who began an import may go on with it now: their grants of this moment count, in a module that is
/// in use, and nothing beyond the unit that is filled.
/// </summary>
internal sealed class ImportRights(IModuleGate gate, GrantBook book, Territory territory, PlatformDatabase database)
{
    public async Task<DataScope> ScopeOfAsync(ImportBatch batch, KnownImport import, CancellationToken cancellationToken)
    {
        if (!gate.IsOpen(import.Module.Id, batch.DistrictId))
            return DataScope.Nothing;
        await using var context = database.NewContext();
        if (!await context.Users.AnyAsync(account => account.Id == batch.AccountId && account.DisabledAt == null, cancellationToken))
            return DataScope.Nothing;
        return book.ScopeOf(batch.AccountId, import.Definition.Permission, batch.DistrictId).Intersect(territory.Of(batch.UnitId));
    }
}
