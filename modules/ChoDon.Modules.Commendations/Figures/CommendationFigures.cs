using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Figures;

/// <summary>
/// What was proposed, on the day of its submission, and what was awarded and stands, on the day of its decision: in all, by
/// kind of recipients, and by the level that awards. A commendation is a public honour, so that no number is kept back.
/// </summary>
internal sealed class CommendationFigures(CommendationsDbContext data, AwardFormCatalog forms) : IFigureSource
{
    public static readonly Figure Proposed = Flow("proposed", "Measure.Proposals", "/proposals/submitted");
    public static readonly Figure Awarded = OfAwards("awarded");
    public static readonly Figure Collectives = OfAwards("awarded_collectives", "&recipient=collective");
    public static readonly Figure Households = OfAwards("awarded_households", "&recipient=household");
    public static readonly Figure People = OfAwards("awarded_people", "&recipient=individual");
    public static readonly Figure Commune = OfAwards("awarded_commune", "&level=commune");
    public static readonly Figure District = OfAwards("awarded_district", "&level=district");
    public static readonly Figure Province = OfAwards("awarded_province", "&level=province");
    public static readonly Figure Ministry = OfAwards("awarded_ministry", "&level=ministry");

    public static readonly Figure[] All =
        [Proposed, Awarded, Collectives, Households, People, Commune, District, Province, Ministry];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (first, last, units) = (request.First, request.Last, request.UnitIds.ToArray());
        var proposals = data.Proposals.AsNoTracking().Where(proposal => EF.Parameter(units).Contains(proposal.CountedAtId));
        var proposed = await proposals.Submitted()
            .Where(proposal => proposal.SubmittedOn >= first && proposal.SubmittedOn <= last)
            .GroupBy(proposal => new { proposal.CountedAtId, Day = proposal.SubmittedOn!.Value })
            .Select(same => new { UnitId = same.Key.CountedAtId, same.Key.Day, Count = same.Count() })
            .ToListAsync(cancellationToken);
        var awarded = await proposals.Awarded()
            .Where(proposal => proposal.DecidedOn >= first && proposal.DecidedOn <= last)
            .GroupBy(proposal => new { proposal.CountedAtId, Day = proposal.DecidedOn!.Value, proposal.FormId, proposal.Recipient })
            .Select(same => new { UnitId = same.Key.CountedAtId, same.Key.Day, same.Key.FormId, same.Key.Recipient, Count = same.Count() })
            .ToListAsync(cancellationToken);
        var levels = (await forms.AllAsync(cancellationToken)).ToDictionary(form => form.Id, form => form.Level);
        return
        [
            .. proposed.Select(row => new FigureValue(Proposed.Key, row.UnitId, row.Day, row.Count)),
            .. from row in awarded
               from figure in new[] { Awarded, OfRecipient(row.Recipient), OfLevel(levels[row.FormId]) }
               select new FigureValue(figure.Key, row.UnitId, row.Day, row.Count),
        ];
    }

    private static Figure OfRecipient(RecipientKind recipient) => recipient switch
    {
        RecipientKind.Household => Households,
        RecipientKind.Individual => People,
        _ => Collectives,
    };

    private static Figure OfLevel(AwardLevel level) => level switch
    {
        AwardLevel.Commune => Commune,
        AwardLevel.District => District,
        AwardLevel.Province => Province,
        _ => Ministry,
    };

    private static Figure OfAwards(string name, string more = "") => Flow(name, "Measure.Awards", $"/register?standing=awarded{more}");

    private static Figure Flow(string name, string measureKey, string records) => new($"commendations.{name}", $"Figure.commendations.{name}", measureKey)
    {
        Over = FigureSpan.Within,
        Records = new FigureRecords(records, Permissions.View),
    };
}
