namespace ChoDon.Modules.Commendations.KeepQuotas;

internal sealed class QuotaForm
{
    /// <summary>The occasion's: who changes quotas changes it.</summary>
    public Guid Stamp { get; set; }

    public List<QuotaRowForm> Rows { get; set; } = [];
}
