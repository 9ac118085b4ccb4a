namespace ChoDon.Platform.Core.Grants;

internal static class OpenGrants
{
    /// <summary>Those that hold today or will hold: not ended, and the last day has not passed.</summary>
    public static IQueryable<Grant> NotOver(this IQueryable<Grant> grants, DateOnly today) =>
        grants.Where(grant => grant.EndedAt == null && (grant.LastDay == null || grant.LastDay >= today));
}
