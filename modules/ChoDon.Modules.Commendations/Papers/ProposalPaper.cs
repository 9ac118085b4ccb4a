using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>What documents on one proposal say of it.</summary>
internal sealed class ProposalPaper(CommendationsDbContext data, PaperUnits units)
{
    public async Task<PaperValues> ValuesAsync(Proposal proposal, KnownAwardForm? form, DateOnly day, CancellationToken cancellationToken)
    {
        var occasion = await data.Occasions.AsNoTracking().FirstAsync(row => row.Id == proposal.OccasionId, cancellationToken);
        return new PaperValues().With(occasion)
            .With(PaperFields.Name, proposal.Name)
            .With(PaperFields.Office, proposal.Office)
            .With(PaperFields.Place, PlaceOf(proposal, day))
            .With(PaperFields.Form, PaperWords.NameOf(proposal.FormId, form));
    }

    // Models and commune police are called by their place: it is not said twice.
    private string? PlaceOf(Proposal proposal, DateOnly day) =>
        units.PlaceOf(proposal.UnitId, day) is var place && proposal.Name.EndsWith(place, StringComparison.OrdinalIgnoreCase) ? null : place;
}
