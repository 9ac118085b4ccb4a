using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>The platform's tables in the transaction of a module's context: what both save is on disk together.</summary>
internal static class Together
{
    public static async Task<PlatformDbContext> OpenAsync(
        PlatformDatabase database, ModuleDbContext module, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        var platform = database.NewContextOn(module.Database.GetDbConnection());
        await platform.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken);
        return platform;
    }
}
