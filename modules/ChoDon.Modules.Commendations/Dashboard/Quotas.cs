namespace ChoDon.Modules.Commendations.Dashboard;

/// <param name="Year">The year, or the last one before it that had occasions; null when there are none.</param>
/// <param name="Unit">The district or commune whose quotas they are.</param>
/// <param name="Lines">A line for each form of an occasion.</param>
internal sealed record Quotas(int? Year, string Unit, IReadOnlyList<QuotaLine> Lines)
{
    public long Planned => Lines.Sum(line => line.Planned);

    public long Spent => Lines.Sum(line => line.Spent);
}
