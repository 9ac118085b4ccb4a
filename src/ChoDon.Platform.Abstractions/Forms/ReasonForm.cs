namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>Asks why a mistake is put right. The reason stands in the audit log and nowhere else.</summary>
public sealed class ReasonForm
{
    /// <summary>The most letters.</summary>
    public const int ReasonLength = 200;

    /// <summary>Stamp of the record that the form was filled from.</summary>
    public Guid Stamp { get; set; }

    /// <summary>As it was typed.</summary>
    public string? Reason { get; set; }

    /// <summary>The reason, cleaned; notes when there is none.</summary>
    public string Check(Problems problems) => problems.Text(nameof(Reason), Reason, ReasonLength, "Error.ReasonMissing");
}
