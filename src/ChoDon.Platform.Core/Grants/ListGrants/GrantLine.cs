namespace ChoDon.Platform.Core.Grants.ListGrants;

/// <summary>A grant as it is shown.</summary>
public sealed record GrantLine(
    Guid Id,
    Guid AccountId,
    string FullName,
    Guid RoleId,
    Guid? UnitId,
    DateOnly FirstDay,
    DateOnly? LastDay,
    string GivenBy,
    DateTime GivenAt,
    DateTime? EndedAt,
    string? EndedBy)
{
    public bool IsOver(DateOnly today) => EndedAt is not null || LastDay < today;
}
