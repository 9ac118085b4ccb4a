using ChoDon.Platform.Abstractions.Access;
using ChoDon.Testing.Access;

namespace ChoDon.Modules.Campaigns.Tests.Support;

/// <summary>Accounts whose rights a test sets by hand.</summary>
internal sealed class HandAccountAccess(HandAccess access, DataScope allowed) : IAccountAccess
{
    public Task<bool> OpenAsync(Guid accountId, string permission, Guid unitId, CancellationToken cancellationToken)
    {
        access.Scope = allowed;
        return Task.FromResult(allowed.UnitIds.Count > 0);
    }
}
