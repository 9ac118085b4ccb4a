namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>The programme that the models and commitments belong to.</summary>
internal static class Programme
{
    /// <summary>Day of the plan 280/KH-CAT-PV28; no model and no commitment is older.</summary>
    public static readonly DateOnly PlannedOn = new(2018, 6, 12);
}
