namespace ChoDon.Modules.Campaigns.CountSessions;

/// <summary>What stands in a row of the table.</summary>
internal enum TotalsBy
{
    Topic,
    Tag,
    Month,
    Kind,
    Commune,
}
