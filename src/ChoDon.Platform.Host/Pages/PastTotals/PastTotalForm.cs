using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Host.Pages.PastTotals;

internal sealed class PastTotalForm
{
    public Guid Id { get; set; }

    /// <summary>Key of the figure.</summary>
    public string? Figure { get; set; }

    public Guid? VillageId { get; set; }

    /// <summary>As typed: 2018-06.</summary>
    public string? From { get; set; }

    public string? To { get; set; }

    public decimal? Value { get; set; }

    public Qualifier? Qualifier { get; set; }

    public string? Source { get; set; }
}
