using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.RevealCase;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.PersonRights;

/// <summary>All that is held about the person, in words: what a copy for them says.</summary>
internal sealed class PersonTable(PersonCover cover, CaseTexts opened, DistrictVillages villages, IStringLocalizer<RehabilitationText> texts)
{
    public ExportTable Of(CaseDetails details) => new(
        texts["Rights.Export"],
        $"case-{details.Case.Number}-{details.Case.Year}",
        [new(texts["Export.What"], 30), new(texts["Export.Value"], 60)],
        Rows(details).Select(row => (IReadOnlyList<object?>)[row.What, row.Value]).ToAsyncEnumerable(),
        new AuditNote("rehabilitation.person.exported", details.Case.Id.ToString(), details.Case.UnitId));

    private IEnumerable<(string What, string? Value)> Rows(CaseDetails details)
    {
        var one = details.Case;
        foreach (var value in details.Person is { } person ? cover.Open(person) : [])
            yield return (value.Label, value.Value);
        yield return (texts["Case.Number"], CaseNumbers.Short(one.Number, one.Year));
        yield return (texts["Case.Basis"], texts[$"Basis.{one.Basis}"]);
        yield return (texts["Case.LegalGround"], texts[$"Ground.{one.LegalGround}"]);
        yield return (texts["Case.DecidedOn"], Show.Date(one.DecidedOn));
        yield return (texts["Case.Term"], $"{Show.Date(one.StartsOn)} – {(one.EndsOn is { } ends ? Show.Date(ends) : "")}");
        foreach (var stay in details.Stays)
            yield return (texts["Stays.Title"], $"{villages.Tree.PlaceName(stay.VillageId)}, {Show.Date(stay.FirstDay)} – {(stay.LastDay is { } gone ? Show.Date(gone) : "")}");
        foreach (var mentor in details.Mentors)
            yield return (texts["Mentor.Word"], $"{mentor.Name}, {mentor.Office}, {Show.Date(mentor.FirstDay)} – {(mentor.LastDay is { } last ? Show.Date(last) : "")}");
        foreach (var need in details.Needs)
            yield return (texts["Needs.Title"], $"{texts[$"Need.{need.Kind}"].Value} {opened.Of(need)}".TrimEnd());
        foreach (var goal in details.Goals)
        {
            yield return (texts["Plan.Title"], opened.Of(goal));
            foreach (var step in details.Steps[goal.Id])
                yield return (texts["Step.Text"], opened.Of(step));
        }

        foreach (var visit in details.Visits)
            yield return (texts["Visits.Title"], $"{Show.Date(visit.Day)}, {visit.ByName}: {opened.Of(visit)}");
        foreach (var review in details.Written)
            yield return (texts["Review.Of", review.Ordinal, Show.Date(review.DueOn)], $"{opened.Of(review)} {opened.NextActionOf(review)}".TrimEnd());
        foreach (var referral in details.Referrals)
            yield return (texts["Referrals.One"], $"{texts["Refer.Shown", referral.ReceiverName, Show.Date(referral.FirstDay), Show.Date(referral.LastDay)].Value}; {opened.Of(referral).ReplaceLineEndings("; ")}");
        foreach (var request in details.Corrections)
            yield return (texts["Correction.Title"], $"{Show.Date(request.AskedOn)}: {opened.Of(request)} {opened.AnswerOf(request)}".TrimEnd());
        if (one.Outcome is { } outcome)
            yield return (texts["End.Outcome"], texts[$"Outcome.{outcome}"]);
        if (opened.Grounds(one) is { } grounds)
            yield return (texts["End.Grounds"], grounds);
        foreach (var seen in details.People)
            yield return (texts["People.Title"], $"{seen.Name}: {texts[$"Role.{seen.Role}"].Value}");
    }
}
