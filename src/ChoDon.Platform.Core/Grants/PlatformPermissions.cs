using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Privacy;

namespace ChoDon.Platform.Core.Grants;

/// <summary>What the host's own pages ask for. None of them opens a register.</summary>
public static class PlatformPermissions
{
    public const string Prefix = "platform";
    public const string ReadFigures = "platform.figures.read";
    public const string ReceiveSummary = "platform.summary.receive";
    public const string EnterPastTotals = "platform.past-totals.enter";
    public const string ConfirmReports = "platform.reports.confirm";
    public const string SubmitReports = "platform.reports.submit";
    public const string ApproveReports = "platform.reports.approve";
    public const string SwitchModules = "platform.modules.switch";
    public const string EditSettings = "platform.settings.edit";
    public const string RunJobs = "platform.jobs.run";
    public const string ReadMail = "platform.mail.read";
    public const string ReadAudit = "platform.audit.read";
    public const string ManageAccounts = "platform.accounts.manage";
    public const string EditRoles = "platform.roles.edit";

    private static readonly Dictionary<string, PlatformPermission> ByName = new PlatformPermission[]
    {
        new(ReadFigures, PermissionReach.Part, Stereotypes.All, PermissionKind.Ordinary),
        new(SmallNumbers.Permission, PermissionReach.District, Stereotypes.DistrictOfficer, PermissionKind.Ordinary),
        new(
            ReceiveSummary,
            PermissionReach.Part,
            Stereotypes.DistrictAdministrator | Stereotypes.DistrictOfficer | Stereotypes.CommuneOfficer | Stereotypes.Reader,
            PermissionKind.Ordinary),
        new(EnterPastTotals, PermissionReach.Part, Stereotypes.Officers, PermissionKind.Ordinary),
        new(ConfirmReports, PermissionReach.Part, Stereotypes.Staff, PermissionKind.Ordinary),
        new(SubmitReports, PermissionReach.Part, Stereotypes.Officers, PermissionKind.Ordinary),
        new(ApproveReports, PermissionReach.District, Stereotypes.DistrictOfficer, PermissionKind.Ordinary),
        Administration(SwitchModules, PermissionReach.District),
        Administration(EditSettings, PermissionReach.District),
        Administration(RunJobs, PermissionReach.District),
        Administration(ReadMail, PermissionReach.Installation),
        Administration(ReadAudit, PermissionReach.District),
        Administration(ManageAccounts, PermissionReach.Part),
        Administration(EditRoles, PermissionReach.Installation),
    }.ToDictionary(permission => permission.Name, StringComparer.Ordinal);

    public static IEnumerable<PlatformPermission> All => ByName.Values;

    public static PlatformPermission? Find(string name) => ByName.GetValueOrDefault(name);

    private static PlatformPermission Administration(string name, PermissionReach reach) =>
        new(name, reach, Stereotypes.DistrictAdministrator, PermissionKind.Administration);
}
