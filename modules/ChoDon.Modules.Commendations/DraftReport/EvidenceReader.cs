using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>Where the numbers of a report came from, and what the same figures are today.</summary>
internal sealed class EvidenceReader(CommendationsDbContext data, ReportDrafter drafter)
{
    public async Task<IReadOnlyList<EvidenceRow>> OfAsync(Proposal proposal, Occasion occasion, CancellationToken cancellationToken)
    {
        var drafted = await data.Evidence.AsNoTracking().Where(row => row.ProposalId == proposal.Id).ToListAsync(cancellationToken);
        if (drafted.Count == 0)
            return [];
        var now = (await drafter.EvidenceAsync(proposal, occasion, [.. drafted.Select(row => row.FigureKey)], cancellationToken)).ToDictionary(row => row.FigureKey);
        return
        [
            .. from row in drafted
               orderby Array.IndexOf(ReportSentences.FigureKeys, row.FigureKey)
               select new EvidenceRow(row, now.GetValueOrDefault(row.FigureKey)),
        ];
    }
}
