namespace ChoDon.Modules.Commendations.KeepQuotas;

internal sealed class QuotaRowForm
{
    /// <summary>The district as a whole, or a commune.</summary>
    public Guid UnitId { get; set; }

    public List<QuotaCellForm> Cells { get; set; } = [];
}
