using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>Shows somebody what the person agreed to, as it is on the day, until a day; or ends that before.</summary>
internal sealed class ReferHandler(
    RehabilitationDbContext data,
    CaseReader reader,
    CaseTexts opened,
    IColleagues colleagues,
    DistrictVillages villages,
    PersonNames names,
    IFieldCipher cipher,
    IPersonalMail mail,
    IStringLocalizer<RehabilitationText> texts)
{
    private const int MessageLength = 500;

    public async Task<SaveResult> ReferAsync(Guid caseId, ReferForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is not { } found || await reader.FindAsync(caseId, cancellationToken) is not { } details)
            return SaveResult.NotFound;
        if (await data.Referrals.AnyAsync(referral => referral.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var receiver = (await OfferAsync(found, cancellationToken)).FirstOrDefault(one => one.AccountId == form.ReceiverId);
        if (found.IsRestricted)
            problems.Add(nameof(form.ReceiverId), "Error.CaseRestricted");
        else if (receiver is null)
            problems.Add(nameof(form.ReceiverId), "Error.ChoiceMissing");
        problems.Day(nameof(form.AgreedOn), form.AgreedOn, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        CheckLastDay(form, problems);
        var message = problems.Optional(nameof(form.Message), form.Message, MessageLength);
        if (!form.Parts.Contains(ReferredPart.Name))
            await names.CheckAsync(problems, nameof(form.Message), caseId, message, cancellationToken);
        if (!form.Parts.Exists(Enum.IsDefined))
            problems.Add(nameof(form.Parts), "Error.NothingAgreed");
        if (problems.Any)
            return problems.AsResult();
        var added = new Referral
        {
            Id = form.Id,
            CaseId = caseId,
            UnitId = found.UnitId,
            ReceiverId = receiver!.AccountId,
            ReceiverName = receiver.Name,
            AgreedOn = form.AgreedOn!.Value,
            FirstDay = villages.Today,
            LastDay = form.LastDay!.Value,
            Shown = cipher.Seal(Referral.ShownPlace(form.Id), string.Join('\n', Lines(details, form.Parts, message))),
        };
        data.Referrals.Add(added);
        var result = await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await TellAsync(added, cancellationToken);
        return result;
    }

    public async Task<SaveResult> EndAsync(Guid caseId, Guid referralId, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is null
            || await data.Referrals.FirstOrDefaultAsync(row => row.Id == referralId && row.CaseId == caseId, cancellationToken) is not { } referral)
            return SaveResult.NotFound;
        var yesterday = villages.Today.AddDays(-1);
        if (referral.LastDay <= yesterday)
            return SaveResult.SavedBefore;
        referral.LastDay = yesterday;
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>Who may be shown something: whoever reads referrals in the village and is not on the case.</summary>
    public async Task<IReadOnlyList<Colleague>> OfferAsync(RehabilitationCase one, CancellationToken cancellationToken)
    {
        var there = await colleagues.OfAsync(Permissions.ReadReferrals, one.UnitId, cancellationToken);
        var onCase = (await data.PeopleOnAsync([one.Id], cancellationToken))[one.Id].Select(person => person.AccountId).ToHashSet();
        return [.. there.Where(colleague => !onCase.Contains(colleague.AccountId))];
    }

    private Task TellAsync(Referral added, CancellationToken cancellationToken) => mail.TellAsync<RehabilitationText>(
        $"rehabilitation-referral/{added.Id}",
        [added.ReceiverId],
        new PersonalMessage("Referred.Mail.Subject", "Referred.Mail.Text", Paths.Referral(added.Id), villages.Tree.PlaceName(added.UnitId)),
        cancellationToken);

    private void CheckLastDay(ReferForm form, Problems problems)
    {
        var latest = villages.Today.AddDays(Referral.MostDays);
        if (form.LastDay is not { } last)
            problems.Add(nameof(form.LastDay), "Error.DayMissing");
        else if (last < villages.Today)
            problems.Add(nameof(form.LastDay), "Error.InPast");
        else if (last > latest)
            problems.Add(nameof(form.LastDay), "Error.TooFarAhead", latest);
    }

    private IEnumerable<string> Lines(CaseDetails details, List<ReferredPart> parts, string? message)
    {
        if (details.Person is { } person)
        {
            if (parts.Contains(ReferredPart.Name))
                yield return $"{texts["Person.Name"].Value}: {cipher.Open(HelpedPerson.NamePlace(person.Id), person.Name)}";
            if (parts.Contains(ReferredPart.Phone) && cipher.OpenIfAny(HelpedPerson.PhonePlace(person.Id), person.Phone) is { } phone)
                yield return $"{texts["Person.Phone"].Value}: {phone}";
        }

        foreach (var need in parts.Contains(ReferredPart.Needs) ? details.Needs : [])
            yield return $"{texts[$"Need.{need.Kind}"].Value}: {opened.Of(need)}".TrimEnd(' ', ':');
        foreach (var goal in parts.Contains(ReferredPart.Goals) ? details.Goals : [])
            yield return $"{texts["Goal.Text"].Value}: {opened.Of(goal)}";
        if (message is not null)
            yield return message;
    }
}
