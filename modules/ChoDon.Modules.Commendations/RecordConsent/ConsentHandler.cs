using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.RecordConsent;

/// <summary>Records that a person or household agreed to be named in public, or does no longer.</summary>
internal sealed class ConsentHandler(CommendationsDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, ConsentForm form, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        problems.Day(nameof(form.Day), form.Day, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        return problems.Any ? problems.AsResult() : await SaveAsync(id, form.Stamp, form.Day, cancellationToken);
    }

    public Task<SaveResult> TakeBackAsync(Guid id, Guid stamp, CancellationToken cancellationToken) => SaveAsync(id, stamp, null, cancellationToken);

    private async Task<SaveResult> SaveAsync(Guid id, Guid stamp, DateOnly? day, CancellationToken cancellationToken)
    {
        if (await data.Proposals.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { IsAboutPeople: true } proposal)
            return SaveResult.NotFound;
        if (proposal.ConsentOn == day)
            return SaveResult.SavedBefore;
        if (proposal.Stamp != stamp)
            return SaveResult.Conflict;
        proposal.ConsentOn = day;
        data.MarkSaved(proposal, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
