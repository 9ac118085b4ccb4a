namespace ChoDon.Modules.Incidents.CountIncidents;

/// <summary>What stands in a row of the table.</summary>
internal enum TotalsBy
{
    Outcome,
    Kind,
    Commune,
    Month,
}
