namespace ChoDon.Modules.Commendations.Dashboard;

/// <param name="OccasionId">The occasion.</param>
/// <param name="Occasion">Its name.</param>
/// <param name="Form">The form.</param>
/// <param name="Most">How many the unit may get; null where there is no limit.</param>
/// <param name="Awarded">How many it got.</param>
/// <param name="Budget">The money that goes with each, in đồng, if any is planned.</param>
internal sealed record QuotaLine(Guid OccasionId, string Occasion, string Form, int? Most, int Awarded, long? Budget)
{
    /// <summary>How many are left; a quota that was made smaller afterwards leaves none.</summary>
    public int? Left => Most is { } most ? Math.Max(0, most - Awarded) : null;

    /// <summary>The money planned for all that the unit may get; without a limit, for those that it got.</summary>
    public long Planned => (Budget ?? 0) * (Most ?? Awarded);

    /// <summary>The money for those that it got.</summary>
    public long Spent => (Budget ?? 0) * Awarded;
}
