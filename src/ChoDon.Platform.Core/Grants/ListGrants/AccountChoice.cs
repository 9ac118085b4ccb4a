namespace ChoDon.Platform.Core.Grants.ListGrants;

/// <summary>Somebody to whom a role may be given.</summary>
public sealed record AccountChoice(Guid Id, string FullName, string? Email);
