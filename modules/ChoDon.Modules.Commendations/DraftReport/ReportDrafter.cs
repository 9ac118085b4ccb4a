using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>
/// Drafts the achievement report from the figures and offices that other modules publish for the unit of the recipient. What
/// is not in use, not known or nought is left out. Each figure is kept as it was, so that every number in the draft can be traced.
/// </summary>
internal sealed class ReportDrafter(
    CommendationsDbContext data,
    IFigureReader figures,
    IContractInUse<IVillagePeople> people,
    DistrictVillages villages)
{
    private static readonly VietnameseTexts<CommendationsText> Words = new();

    /// <summary>Writes report and evidence into the proposal, in the place of earlier ones. Nothing is saved yet.</summary>
    public async Task DraftAsync(Proposal proposal, Occasion occasion, CancellationToken cancellationToken)
    {
        var evidence = await EvidenceAsync(proposal, occasion, ReportSentences.FigureKeys, cancellationToken);
        data.Evidence.RemoveRange(await data.Evidence.Where(row => row.ProposalId == proposal.Id).ToListAsync(cancellationToken));
        data.Evidence.AddRange(evidence);
        proposal.Report = Write(proposal, occasion, await OfficesAsync(proposal, cancellationToken), evidence.ToDictionary(row => row.FigureKey));
    }

    /// <summary>What the figures are now for the unit and the days of the occasion; those that have no number are not among them.</summary>
    public async Task<IReadOnlyList<Evidence>> EvidenceAsync(
        Proposal proposal, Occasion occasion, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var (first, last) = (Month.Of(occasion.FirstDay), Month.Of(Earlier(occasion.LastDay, villages.Today)));
        if (last < first)
            return [];
        var totals = await figures.ReadPeriodAsync([proposal.UnitId], new FigurePeriod(first, last, boundaries: null), keys, cancellationToken);
        return
        [
            .. from key in keys
               let total = totals[proposal.UnitId].GetValueOrDefault(key)
               let value = total?.Value ?? 0
               where value > 0
               select new Evidence
               {
                   ProposalId = proposal.Id,
                   UnitId = proposal.UnitId,
                   FigureKey = key,
                   Thousandths = (long)(value * 1000),
                   Qualifier = total!.Qualifier,
                   FirstMonth = first.FirstDay,
                   LastMonth = last.FirstDay,
               },
        ];
    }

    private async Task<IReadOnlyList<VillagePerson>> OfficesAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (villages.Tree.Find(proposal.UnitId)?.Level != UnitLevel.Village || people.In(villages.District.Id) is not { } register)
            return [];
        var all = await register.OfAsync(proposal.UnitId, villages.Today, cancellationToken);
        return proposal.Recipient switch
        {
            RecipientKind.Individual => [.. all.Where(person => VietnameseText.MatchKey(person.Name) == proposal.NameKey)],
            RecipientKind.VillageModel => all,
            _ => [],
        };
    }

    private string Write(Proposal proposal, Occasion occasion, IReadOnlyList<VillagePerson> offices, Dictionary<string, Evidence> evidence)
    {
        var place = PaperUnits.Written(villages.Tree.PathName(proposal.UnitId));
        var sentences = ReportSentences.All
            .Where(sentence => sentence.FigureKeys.All(evidence.ContainsKey))
            .Select(sentence => Say(sentence.TextKey, [.. sentence.FigureKeys.Select(key => Number(evidence[key]))]))
            .ToList();
        List<string> lines =
        [
            Say("Draft.Head1"),
            Say(proposal.IsAboutPeople ? "Draft.Person" : "Draft.Collective", proposal.Name, place),
            .. offices.Select(person => Say("Draft.Office", person.Name, person.OfficialOffices)),
            Say("Draft.Head2"),
            Say("Draft.Period", occasion.Name, OfficialWords.ShortDay(occasion.FirstDay), OfficialWords.ShortDay(occasion.LastDay)),
        ];
        if (sentences.Count > 0)
            lines.Add(Say(proposal.Recipient == RecipientKind.Individual ? "Draft.UnitOfPerson" : "Draft.Unit"));
        lines.AddRange(sentences);
        lines.AddRange([Say("Draft.Head3"), Say("Draft.Proposal", proposal.Name)]);
        return string.Join('\n', lines);
    }

    private static string Say(string key, params object[] values) => string.Format(null, Words[key], values);

    private static string Number(Evidence evidence)
    {
        var number = OfficialWords.Quantity(evidence.Value, "").TrimEnd();
        return evidence.Qualifier switch
        {
            Qualifier.AtLeast => $"hơn {number}",
            Qualifier.About => $"khoảng {number}",
            _ => number,
        };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
