namespace ChoDon.Modules.Enrollment.Rules;

/// <param name="Villages">All villages of the commune at the end of the period.</param>
/// <param name="Registered">Those that registered.</param>
/// <param name="Recognised">Those that hold the title.</param>
/// <param name="Needed">How many must hold it.</param>
/// <param name="ToRegister">How many must still register.</param>
internal sealed record CommuneVerdict(int Villages, int Registered, int Recognised, int Needed, int ToRegister)
{
    public int ToRecognise => Math.Max(0, Needed - Recognised);

    public bool IsMet => Villages > 0 && ToRegister == 0 && ToRecognise == 0;
}
