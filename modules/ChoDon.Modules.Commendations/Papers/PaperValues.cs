using System.Globalization;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>Collects what is put into a template.</summary>
internal sealed class PaperValues
{
    private readonly Dictionary<string, string?> _values = [];
    private readonly Dictionary<string, IReadOnlyList<OfficialBlock>> _blocks = [];

    public PaperValues With(PaperField field, string? value)
    {
        _values[field.Name] = value;
        return this;
    }

    public PaperValues With(PaperField field, int count) => With(field, OfficialWords.Count(count));

    public PaperValues With(PaperField field, DateOnly day) => With(field, OfficialWords.Day(day));

    public PaperValues With(string block, IReadOnlyList<OfficialBlock> blocks)
    {
        _blocks[block] = blocks;
        return this;
    }

    public PaperValues With(PaperBodies bodies) => With(PaperFields.Issuer, bodies.Issuer)
        .With(PaperFields.IssuerInCapitals, bodies.IssuerInCapitals)
        .With(PaperFields.Superior, bodies.Superior)
        .With(PaperFields.Recipient, bodies.Superior ?? "Hội đồng thi đua – khen thưởng")
        .With(PaperFields.SignAs, bodies.SignAs);

    public PaperValues With(Occasion occasion) => With(PaperFields.OccasionName, occasion.Name)
        .With(PaperFields.Period, $"từ ngày {OfficialWords.ShortDay(occasion.FirstDay)} đến ngày {OfficialWords.ShortDay(occasion.LastDay)}")
        .With(PaperFields.Year, occasion.LastDay.Year.ToString(CultureInfo.InvariantCulture));

    public PaperValues With(Decision decision) => With(PaperFields.DecisionNumber, decision.Written)
        .With(PaperFields.DecisionDay, decision.DecidedOn)
        .With(PaperFields.DecisionBody, decision.Body)
        .With(PaperFields.Signer, decision.Signer)
        .With(PaperFields.SignerTitle, OfficialWords.Capitals(decision.SignerTitle));

    /// <summary>Who is proposed or commended: their numbers, the list and the summary.</summary>
    /// <param name="lines">In the order in which they stand.</param>
    /// <param name="withForm">Whether the list says each one's form.</param>
    public PaperValues With(IReadOnlyCollection<PaperLine> lines, bool withForm)
    {
        var counts = PaperBlocks.CountsOf(lines);
        return With(PaperFields.Proposals, lines.Count)
            .With(PaperFields.Awarded, lines.Count)
            .With(PaperFields.Collectives, counts[0])
            .With(PaperFields.Households, counts[1])
            .With(PaperFields.People, counts[2])
            .With(PaperFields.Groups, PaperBlocks.GroupsOf(lines))
            .With(PaperBlocks.Summary, PaperBlocks.SummaryOf(lines))
            .With(PaperBlocks.List, PaperBlocks.ListOf(lines, withForm));
    }

    public TemplateValues Done() => new(_values, _blocks);
}
