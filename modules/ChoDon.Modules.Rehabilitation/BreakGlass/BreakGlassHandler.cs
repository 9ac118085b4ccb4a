using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.BreakGlass;

/// <summary>
/// Opens a case for one hour to somebody who is not on it and had to look. The reason is in the audit log first, and the
/// supervisors are told at once. A case that is restricted, and one that the person is excluded from, stays closed and is as
/// if it were not there.
/// </summary>
internal sealed class BreakGlassHandler(
    RehabilitationDbContext data,
    CaseFinder finder,
    DistrictVillages villages,
    IAuditLog audit,
    IPersonalMail mail,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts)
{
    public static readonly TimeSpan Duration = TimeSpan.FromHours(1);

    /// <returns>How it went, and the case that is open now.</returns>
    public async Task<(SaveResult Result, Guid CaseId)> HandleAsync(BreakGlassForm form, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        problems.Choice(nameof(form.Reason), form.Reason);
        if (form.CommuneId is null)
            problems.Add(nameof(form.CommuneId), "Error.ChoiceMissing");
        if (form.Number is null)
            problems.Add(nameof(form.Number), "Error.NumberOfMissing");
        if (form.Year is null)
            problems.Add(nameof(form.Year), "Error.NumberOfMissing");
        if (problems.Any)
            return (problems.AsResult(), default);

        var found = await finder.FindAsync(form.CommuneId!.Value, form.Year!.Value, form.Number!.Value, cancellationToken);
        var there = found is null ? null : await data.People.FirstOrDefaultAsync(person => person.CaseId == found.Id && person.AccountId == access.Actor.AccountId, cancellationToken);
        var isOnIt = there is not null && there.Sees(time.UtcNow(), CaseRole.Owner, CaseRole.Supervisor, CaseRole.Emergency);
        if (found is null || !access.Holds(Permissions.BreakGlass, found.UnitId) || (!isOnIt && (found.IsRestricted || there is not (null or { Role: CaseRole.Emergency }))))
        {
            problems.Add(nameof(form.Number), "Error.NoSuchCase");
            return (problems.AsResult(), default);
        }

        if (isOnIt)
            return (SaveResult.SavedBefore, found.Id);
        return (await OpenAsync(found, there, form.Reason!.Value, cancellationToken), found.Id);
    }

    private async Task<SaveResult> OpenAsync(FoundCase found, CasePerson? there, EmergencyReason reason, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(new AuditNote("rehabilitation.glass.broken", found.Id.ToString(), found.UnitId, texts[$"EmergencyReason.{reason}"]), cancellationToken);
        if (there is null)
        {
            data.People.Add(there = new CasePerson
            {
                CaseId = found.Id,
                UnitId = found.UnitId,
                AccountId = access.Actor.AccountId!.Value,
                Name = access.Actor.Name,
                Since = time.UtcNow(),
                Role = CaseRole.Emergency,
            });
        }

        there.Until = time.UtcNow() + Duration;
        var result = await data.SaveOrFindAsync(there, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await TellAsync(found.Id, there, cancellationToken);
        return result;
    }

    private async Task TellAsync(Guid caseId, CasePerson who, CancellationToken cancellationToken)
    {
        var supervisors = await data.People
            .Where(person => person.CaseId == caseId && person.Role == CaseRole.Supervisor && !person.IsHeldBack)
            .Select(person => person.AccountId)
            .ToListAsync(cancellationToken);
        var one = await data.Cases.AsNoTracking().SingleAsync(row => row.Id == caseId, cancellationToken);
        await mail.TellAsync<RehabilitationText>(
            $"rehabilitation-glass/{caseId}/{who.AccountId}/{who.Until:O}",
            supervisors,
            new PersonalMessage("Emergency.Mail.Subject", "Emergency.Mail.Text", Paths.Case(caseId), CaseNumbers.Short(one.Number, one.Year), villages.Tree.PlaceName(one.UnitId)),
            cancellationToken);
    }
}
