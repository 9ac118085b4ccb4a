namespace ChoDon.Modules.Mediation;

internal static class Permissions
{
    public const string ViewCounts = "mediation.counts.view";
    public const string ExportCounts = "mediation.counts.export";
    public const string WorkOnCases = "mediation.cases.work";
    public const string ImportCases = "mediation.cases.import";
    public const string AssignPeople = "mediation.people.assign";
    public const string RevealParties = "mediation.parties.reveal";
    public const string EditKinds = "mediation.kinds.edit";
}
