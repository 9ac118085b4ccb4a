using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>Writes what a unit sends for an occasion: the letter and the list of what was passed on to a council.</summary>
internal sealed class OccasionPaper(CommendationsDbContext data, AwardFormCatalog forms, DistrictVillages villages, PaperUnits units, PaperWriter writer)
{
    private static readonly ProposalState[] PassedOn =
        [ProposalState.Reviewed, ProposalState.Passed, ProposalState.Decided, ProposalState.Presented];

    /// <summary>The occasion that was written about.</summary>
    public Occasion? Occasion { get; private set; }

    /// <summary>Whether nothing of the unit was passed on to a council.</summary>
    public bool IsEmpty { get; private set; }

    public async Task<WrittenPaper?> WriteAsync(PaperKind kind, Guid occasionId, string? number, string file, CancellationToken cancellationToken)
    {
        var district = villages.District.Id;
        Occasion = await data.Occasions.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == occasionId && row.UnitId == district, cancellationToken);
        if (Occasion is null)
            return null;
        var lines = await LinesAsync(occasionId, cancellationToken);
        IsEmpty = lines.Count == 0;
        var bodies = units.BodiesOf(villages.Unit.Id, villages.Today);
        var values = new PaperValues().With(bodies).With(Occasion).With(lines, withForm: true);
        return await writer.WriteAsync(kind, values.Done(), bodies.Head.Of(kind, villages.Today, $"{file}-{Occasion.LastDay.Year}", number), cancellationToken);
    }

    private async Task<List<PaperLine>> LinesAsync(Guid occasionId, CancellationToken cancellationToken)
    {
        var below = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var rows = await data.Proposals
            .Where(proposal => proposal.OccasionId == occasionId
                && EF.Parameter(PassedOn).Contains(proposal.State) && below.Contains(proposal.UnitId))
            .Select(proposal => new { proposal.Name, proposal.Office, proposal.UnitId, proposal.FormId, proposal.Recipient })
            .ToListAsync(cancellationToken);
        var known = (await forms.AllAsync(cancellationToken)).ToList();
        return
        [
            .. rows
                .OrderBy(row => known.FindIndex(form => form.Id == row.FormId))
                .ThenBy(row => row.Recipient)
                .Select(row => new PaperLine(
                    row.Name, row.Office, units.PlaceOf(row.UnitId, villages.Today),
                    PaperWords.NameOf(row.FormId, known.Find(form => form.Id == row.FormId)), row.Recipient))
                .GroupBy(line => (line.Form, line.Recipient))
                .SelectMany(group => group.OrderBy(line => line.Place, VietnameseText.NaturalOrder).ThenBy(line => VietnameseText.PersonSortKey(line.Name), StringComparer.Ordinal)),
        ];
    }
}
