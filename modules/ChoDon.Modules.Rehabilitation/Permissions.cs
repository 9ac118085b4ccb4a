namespace ChoDon.Modules.Rehabilitation;

internal static class Permissions
{
    public const string WorkOnCases = "rehabilitation.cases.work";
    public const string Mentor = "rehabilitation.cases.mentor";
    public const string Supervise = "rehabilitation.cases.supervise";
    public const string RevealPeople = "rehabilitation.people.reveal";
    public const string ReadReferrals = "rehabilitation.referrals.read";
    public const string EraseCases = "rehabilitation.cases.erase";
    public const string BreakGlass = "rehabilitation.glass.break";
}
