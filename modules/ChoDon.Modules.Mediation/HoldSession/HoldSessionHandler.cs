using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.HoldSession;

/// <summary>Records a session of an open case; what was said is sealed.</summary>
internal sealed class HoldSessionHandler(MediationDbContext data, DistrictVillages villages, CaseSecrets secrets)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, HoldSessionForm form, CancellationToken cancellationToken)
    {
        if (await data.Sessions.AnyAsync(session => session.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (await data.Cases.Open().FirstOrDefaultAsync(one => one.Id == caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        problems.Day(nameof(form.Day), form.Day, found.ReceivedOn, villages.Today, "Error.BeforeReception");
        var place = problems.Optional(nameof(form.Place), form.Place, MediationSession.PlaceLength);
        var note = problems.Optional(nameof(form.Note), form.Note, MediationSession.NoteLength);
        if (await data.Sessions.CountAsync(session => session.CaseId == caseId, cancellationToken) >= MediationSession.Most)
            problems.Add(nameof(form.Day), "Error.TooManySessions", MediationSession.Most);
        if (problems.Any)
            return problems.AsResult();
        var added = new MediationSession
        {
            Id = form.Id,
            CaseId = caseId,
            UnitId = found.UnitId,
            Day = form.Day!.Value,
            Place = place,
            Note = secrets.Note(form.Id, note),
        };
        data.Sessions.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }
}
