namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>Asks why a mistake is put right. The reason stands in the audit log and nowhere else.</summary>
internal sealed class ReasonForm
{
    public const int ReasonLength = 200;

    /// <summary>Stamp of the record that the form was filled from.</summary>
    public Guid Stamp { get; set; }

    public string? Reason { get; set; }

    public string Check(Problems problems) => problems.Text(nameof(Reason), Reason, ReasonLength, "Error.ReasonMissing");
}
