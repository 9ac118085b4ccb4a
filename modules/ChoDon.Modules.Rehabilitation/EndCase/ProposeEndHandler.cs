using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Rehabilitation.EndCase;

/// <summary>Proposes the end of a case with what came of it, by grounds in words. Another person approves it.</summary>
internal sealed class ProposeEndHandler(RehabilitationDbContext data, DistrictVillages villages, IFieldCipher cipher, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, ProposeEndForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        problems.Choice(nameof(form.Kind), form.Kind);
        problems.Choice(nameof(form.Outcome), form.Outcome);
        var grounds = problems.Text(nameof(form.Grounds), form.Grounds, RehabilitationCase.GroundsLength, "Error.GroundsMissing");
        problems.Day(nameof(form.EndsOn), form.EndsOn, found.StartsOn, villages.Today, "Error.BeforeStart");
        if (form.Kind == EndKind.Completed && found.EndsOn is { } term && form.EndsOn < term)
            problems.Add(nameof(form.EndsOn), "Error.TermNotOver", term);
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;

        (found.EndKind, found.Outcome, found.ProposedEnd) = (form.Kind, form.Outcome, form.EndsOn);
        (found.ProposedBy, found.ProposedByName) = (access.Actor.AccountId, access.Actor.Name);
        found.Grounds = cipher.Seal(RehabilitationCase.GroundsPlace(id), grounds);
        data.MarkSaved(found, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
