using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.FollowSet;

/// <summary>A criterion as typed; an empty one is left out.</summary>
internal sealed class CriterionInput
{
    public string? Code { get; set; }

    public string? TextVi { get; set; }

    public string? TextEn { get; set; }

    public Evidence Evidence { get; set; }
}
