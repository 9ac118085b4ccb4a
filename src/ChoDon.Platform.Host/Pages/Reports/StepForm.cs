namespace ChoDon.Platform.Host.Pages.Reports;

internal sealed class StepForm
{
    public Guid Id { get; set; }

    /// <summary>Stamp of the report that was looked at.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Digest of the numbers that were looked at.</summary>
    public string? Digest { get; set; }

    public string? Note { get; set; }
}
