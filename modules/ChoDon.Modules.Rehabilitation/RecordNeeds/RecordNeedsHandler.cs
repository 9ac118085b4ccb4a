using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.RecordNeeds;

/// <summary>Says what the person needs; what was there before is replaced.</summary>
internal sealed class RecordNeedsHandler(RehabilitationDbContext data, IFieldCipher cipher)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, RecordNeedsForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var notes = new Dictionary<NeedKind, string?>();
        foreach (var (at, line) in form.Needs.Index())
        {
            var field = $"{nameof(form.Needs)}[{at}].";
            var note = problems.Optional(field + nameof(line.Note), line.Note, Need.NoteLength);
            if (line.IsNeeded && Enum.IsDefined(line.Kind))
                notes[line.Kind] = note;
            else if (note is not null)
                problems.Add(field + nameof(line.IsNeeded), "Error.NeedNotTicked");
        }

        if (problems.Any)
            return problems.AsResult();
        var stored = await data.Needs.Where(need => need.CaseId == caseId).ToListAsync(cancellationToken);
        data.Needs.RemoveRange(stored.Where(need => !notes.ContainsKey(need.Kind)));
        foreach (var (kind, note) in notes)
        {
            var need = stored.Find(one => one.Kind == kind);
            if (need is null)
                data.Needs.Add(need = new Need { CaseId = caseId, UnitId = found.UnitId, Kind = kind });
            need.Note = cipher.SealIfAny(Need.NotePlace(need.Id), note);
        }

        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
