using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.EditCase;

internal sealed class EditCaseHandler(MediationDbContext data, DistrictVillages villages, CaseFields fields, CaseSecrets secrets, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, EditCaseForm form, CancellationToken cancellationToken)
    {
        if (await data.Cases.Open().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        await fields.CheckAsync(problems, form.ReceivedOn, form.KindId, cancellationToken);
        await CheckDayAsync(found, form, problems, cancellationToken);
        var mediators = problems.Optional(nameof(form.Mediators), form.Mediators, MediationCase.MediatorsLength);
        var matter = problems.Optional(nameof(form.Matter), form.Matter, MediationCase.MatterLength);
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;

        data.MarkStale(found);
        (found.ReceivedOn, found.KindId, found.Mediators) = (form.ReceivedOn!.Value, form.KindId, mediators);
        found.Matter = secrets.Matter(id, matter) ?? found.Matter;
        data.MarkSaved(found, time.UtcNow());
        data.MarkStale(found);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // The number belongs to a commune and a year; a day that another would number is another case.
    private async Task CheckDayAsync(MediationCase found, EditCaseForm form, Problems problems, CancellationToken cancellationToken)
    {
        if (form.ReceivedOn is not { } day)
            return;
        if (day.Year != found.Year)
            problems.Add(nameof(form.ReceivedOn), "Error.OtherYear", found.Year);
        else if (villages.CommuneOn(found.UnitId, day) is null)
            problems.Add(nameof(form.ReceivedOn), "Error.NoVillageThen");
        if (await data.Sessions.Where(session => session.CaseId == found.Id).MinAsync(session => (DateOnly?)session.Day, cancellationToken) is { } first && first < day)
            problems.Add(nameof(form.ReceivedOn), "Error.AfterSession", first);
    }
}
