using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.PersonRights;

/// <summary>
/// Takes down what the person wants corrected, with the day by which they are answered, and the answer. A right does not
/// end with the case: it may be asked for as long as something is held.
/// </summary>
internal sealed class CorrectionHandler(RehabilitationDbContext data, DistrictVillages villages, IDistrictSettings settings, IFieldCipher cipher)
{
    public Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        data.Cases.Counted().Where(data.HasRole(CaseRole.Owner, CaseRole.Supervisor)).FirstOrDefaultAsync(one => one.Id == id, cancellationToken);

    public async Task<SaveResult> AskAsync(Guid id, AskForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (await data.CorrectionRequests.AnyAsync(request => request.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        problems.Day(nameof(form.AskedOn), form.AskedOn, found.DecidedOn, villages.Today, "Error.BeforeDecision");
        var text = problems.Text(nameof(form.Text), form.Text, CorrectionRequest.TextLength, "Error.RequestMissing");
        if (problems.Any)
            return problems.AsResult();
        var added = new CorrectionRequest
        {
            Id = form.Id,
            CaseId = id,
            UnitId = found.UnitId,
            AskedOn = form.AskedOn!.Value,
            DueOn = form.AskedOn.Value.AddDays(settings.Get(Settings.CorrectionDays, villages.District.Id)),
            Text = cipher.Seal(CorrectionRequest.TextPlace(form.Id), text),
        };
        data.CorrectionRequests.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }

    public async Task<SaveResult> AnswerAsync(Guid id, Guid requestId, AnswerForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is null
            || await data.CorrectionRequests.FirstOrDefaultAsync(row => row.Id == requestId && row.CaseId == id, cancellationToken) is not { } request)
            return SaveResult.NotFound;
        if (request.AnsweredOn is not null)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var answer = problems.Text(nameof(form.Answer), form.Answer, CorrectionRequest.TextLength, "Error.AnswerMissing");
        if (problems.Any)
            return problems.AsResult();
        (request.AnsweredOn, request.Answer) = (villages.Today, cipher.Seal(CorrectionRequest.AnswerPlace(request.Id), answer));
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
