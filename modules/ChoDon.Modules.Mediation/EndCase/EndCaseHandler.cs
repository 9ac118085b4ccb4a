using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.EndCase;

/// <summary>Says how a case ended: an agreement with its promises, no agreement, an authority in charge, or a party that asked to stop.</summary>
internal sealed class EndCaseHandler(MediationDbContext data, DistrictVillages villages, CaseSecrets secrets, TimeProvider time)
{
    private const int MostYearsAhead = 5;

    public async Task<SaveResult> HandleAsync(Guid id, EndCaseForm form, CancellationToken cancellationToken)
    {
        if (await data.Cases.Counted().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (found.Result is not null)
            return found.Result == form.Result && found.EndedOn == form.EndedOn ? SaveResult.SavedBefore : SaveResult.Conflict;
        var problems = new Problems();
        problems.Choice(nameof(form.Result), form.Result);
        await CheckDayAsync(found, form, problems, cancellationToken);
        var referredTo = problems.Optional(nameof(form.ReferredTo), form.ReferredTo, MediationCase.ReferredToLength);
        if (form.Result == Result.Referred && referredTo is null)
            problems.Add(nameof(form.ReferredTo), "Error.ReferredToMissing");
        if (form.Result != Result.Referred && referredTo is not null)
            problems.Add(nameof(form.ReferredTo), "Error.NotReferred");
        var agreement = problems.Optional(nameof(form.Agreement), form.Agreement, MediationCase.AgreementLength);
        var promises = CheckPromises(form, problems);
        if (form.Result is not null and not Result.Settled && (agreement is not null || promises.Count > 0))
            problems.Add(nameof(form.Agreement), "Error.AgreementWithoutSettlement");
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;

        (found.Result, found.EndedOn, found.ReferredTo) = (form.Result, form.EndedOn, referredTo);
        found.Agreement = secrets.Agreement(id, agreement) ?? found.Agreement;
        foreach (var (dueOn, promise) in promises)
            data.FollowUps.Add(secrets.FollowUp(found, dueOn, promise));
        data.MarkSaved(found, time.UtcNow());
        data.MarkStale(found);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private async Task CheckDayAsync(MediationCase found, EndCaseForm form, Problems problems, CancellationToken cancellationToken)
    {
        var last = await data.Sessions.Where(session => session.CaseId == found.Id).MaxAsync(session => (DateOnly?)session.Day, cancellationToken);
        if (form.Result == Result.Settled && last is null)
            problems.Add(nameof(form.Result), "Error.SettledWithoutSession");
        var (earliest, key) = last is { } session ? (session, "Error.BeforeSession") : (found.ReceivedOn, "Error.BeforeReception");
        problems.Day(nameof(form.EndedOn), form.EndedOn, earliest, villages.Today, key);
    }

    private List<(DateOnly DueOn, string? Promise)> CheckPromises(EndCaseForm form, Problems problems)
    {
        var promises = new List<(DateOnly DueOn, string? Promise)>();
        var latest = villages.Today.AddYears(MostYearsAhead);
        foreach (var (at, line) in form.Promises.Index())
        {
            var field = $"{nameof(form.Promises)}[{at}].";
            var promise = problems.Optional(field + nameof(line.Promise), line.Promise, FollowUp.PromiseLength);
            if (line.DueOn is not { } due)
            {
                if (promise is not null)
                    problems.Add(field + nameof(line.DueOn), "Error.DayMissing");
            }
            else if (due < form.EndedOn)
            {
                problems.Add(field + nameof(line.DueOn), "Error.BeforeEnd", form.EndedOn!.Value);
            }
            else if (due > latest)
            {
                problems.Add(field + nameof(line.DueOn), "Error.TooFarAhead", latest);
            }
            else
            {
                promises.Add((due, promise));
            }
        }

        return promises;
    }
}
