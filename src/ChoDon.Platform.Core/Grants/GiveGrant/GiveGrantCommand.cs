namespace ChoDon.Platform.Core.Grants.GiveGrant;

/// <param name="Id">Made with the form, so that sending it twice gives one grant.</param>
/// <param name="UnitId">The unit, or null for the whole installation.</param>
public sealed record GiveGrantCommand(
    Guid Id, Guid AccountId, Guid RoleId, Guid? UnitId, DateOnly FirstDay, DateOnly? LastDay);
