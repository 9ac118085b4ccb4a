namespace ChoDon.Modules.Rehabilitation.KeepPeople;

internal sealed class RestrictForm
{
    /// <summary>The people on the case who go on seeing it; all others do not.</summary>
    public List<Guid> PersonIds { get; set; } = [];

    public string? Reason { get; set; }
}
