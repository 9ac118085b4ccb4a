using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit.Page;

/// <summary>Which actions are of which kind. The names of actions say it: by what they begin or end with.</summary>
internal static class AuditKinds
{
    public static IQueryable<AuditEntry> OfKind(this IQueryable<AuditEntry> entries, AuditKind? kind) => kind switch
    {
        AuditKind.SignIns => entries.Where(entry => EF.Functions.Like(entry.Action, "account.sign%")),
        AuditKind.Accounts => entries.Where(entry =>
            (EF.Functions.Like(entry.Action, "account.%") && !EF.Functions.Like(entry.Action, "account.sign%"))
            || EF.Functions.Like(entry.Action, "grant.%")
            || EF.Functions.Like(entry.Action, "role.%")),
        AuditKind.Modules => entries.Where(entry => EF.Functions.Like(entry.Action, "module.%")),
        AuditKind.Registers => entries.Where(entry =>
            EF.Functions.Like(entry.Action, "%.%.added")
            || EF.Functions.Like(entry.Action, "%.%.changed")
            || EF.Functions.Like(entry.Action, "%.%.removed")
            || EF.Functions.Like(entry.Action, "units.%")),
        AuditKind.RestrictedReads => entries.Where(entry =>
            EF.Functions.Like(entry.Action, "%.read") || EF.Functions.Like(entry.Action, "%.revealed")),
        AuditKind.Jobs => entries.Where(entry => EF.Functions.Like(entry.Action, "job.%")),
        _ => entries,
    };
}
