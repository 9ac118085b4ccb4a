using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.RecordVisit;

/// <summary>Records that somebody met the person; by the mentor, or by whoever works on the case.</summary>
internal sealed class RecordVisitHandler(RehabilitationDbContext data, DistrictVillages villages, IFieldCipher cipher, IAccess access)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, RecordVisitForm form, CancellationToken cancellationToken)
    {
        if (await data.Visits.AnyAsync(visit => visit.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (await data.FindToHelpAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        problems.Day(nameof(form.Day), form.Day, found.DecidedOn, villages.Today, "Error.BeforeDecision");
        problems.Choice(nameof(form.Way), form.Way);
        var note = problems.Optional(nameof(form.Note), form.Note, Visit.NoteLength);
        if (problems.Any)
            return problems.AsResult();
        var added = new Visit
        {
            Id = form.Id,
            CaseId = caseId,
            UnitId = found.UnitId,
            Day = form.Day!.Value,
            Way = form.Way!.Value,
            Note = cipher.SealIfAny(Visit.NotePlace(form.Id), note),
            ByName = access.Actor.Name,
        };
        data.Visits.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }
}
