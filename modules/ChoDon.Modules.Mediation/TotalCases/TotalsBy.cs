namespace ChoDon.Modules.Mediation.TotalCases;

/// <summary>What stands in a row of the table.</summary>
internal enum TotalsBy
{
    Kind,
    Commune,
    Month,
}
