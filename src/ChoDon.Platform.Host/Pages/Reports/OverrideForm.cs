using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Host.Pages.Reports;

internal sealed class OverrideForm
{
    public Guid Id { get; set; }

    /// <summary>The number; nothing to tell what the registers tell again.</summary>
    public decimal? Value { get; set; }

    public Qualifier? Qualifier { get; set; }

    public string? Reason { get; set; }
}
