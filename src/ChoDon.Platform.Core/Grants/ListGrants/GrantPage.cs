namespace ChoDon.Platform.Core.Grants.ListGrants;

public sealed record GrantPage(IReadOnlyList<GrantLine> Lines, bool HasMore);
