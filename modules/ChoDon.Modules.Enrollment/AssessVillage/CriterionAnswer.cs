using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.AssessVillage;

/// <summary>What was found of one criterion.</summary>
internal sealed class CriterionAnswer
{
    public string Criterion { get; set; } = "";

    public Outcome? Outcome { get; set; }

    public string? Note { get; set; }
}
