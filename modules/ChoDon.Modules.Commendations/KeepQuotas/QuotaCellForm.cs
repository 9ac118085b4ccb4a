namespace ChoDon.Modules.Commendations.KeepQuotas;

internal sealed class QuotaCellForm
{
    public Guid FormId { get; set; }

    /// <summary>Nothing stands for no limit.</summary>
    public int? Most { get; set; }
}
