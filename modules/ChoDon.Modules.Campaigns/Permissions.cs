namespace ChoDon.Modules.Campaigns;

internal static class Permissions
{
    public const string ViewSessions = "campaigns.sessions.view";
    public const string RecordSessions = "campaigns.sessions.record";
    public const string ConfirmSessions = "campaigns.sessions.confirm";
    public const string ExportSessions = "campaigns.sessions.export";
    public const string EditPlans = "campaigns.plans.edit";
}
