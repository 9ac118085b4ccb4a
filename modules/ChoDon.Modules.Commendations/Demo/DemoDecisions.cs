using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>Signs decisions. What is decided above the district bears a number from there.</summary>
internal sealed class DemoDecisions(CommendationsDbContext data, DemoNumbers numbers, string notation, string province)
{
    private int _above = 600;

    /// <summary>One decision on a form for all of the proposals.</summary>
    public void Sign(DemoBody body, Occasion occasion, Guid formId, DateOnly day, IEnumerable<Proposal> proposals)
    {
        var level = NationalAwardForms.All.Single(form => form.Id == formId).Level;
        var isAbove = level > AwardLevel.District;
        var (issuer, signs, title) = level switch
        {
            AwardLevel.Province when formId == NationalAwardForms.PoliceMerit.Id => ($"Công an {province}", "QĐ-CAT", "GIÁM ĐỐC"),
            AwardLevel.Province => ($"Ủy ban nhân dân {province}", "QĐ-UBND", "CHỦ TỊCH"),
            AwardLevel.Ministry => ("Bộ Công an", "QĐ-BCA", "BỘ TRƯỞNG"),
            _ => (body.Words, notation, "CHỦ TỊCH"),
        };
        var decision = new Decision
        {
            UnitId = body.Unit.Id,
            OccasionId = occasion.Id,
            FormId = formId,
            Year = day.Year,
            Number = isAbove ? _above += 37 : numbers.Next(Decision.Series, body.Unit.Id, day.Year),
            Notation = signs,
            Body = issuer,
            DecidedOn = day,
            Signer = isAbove ? DemoNames.Member(40 + (int)level) : body.Signer,
            SignerTitle = title,
            SavedAt = occasion.SavedAt,
        };
        data.Decisions.Add(decision);
        foreach (var proposal in proposals)
            proposal.AwardBy(decision);
    }
}
