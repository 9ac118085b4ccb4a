namespace ChoDon.Platform.Core.Grants.ListGrants;

/// <param name="Role">The role.</param>
/// <param name="Permissions">How many it holds.</param>
/// <param name="Holders">Grants of it that have not ended.</param>
public sealed record RoleLine(Role Role, int Permissions, int Holders);
