using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.AssignMentor;

/// <summary>Names a mentor, or puts another one in their place with a written notice. Nobody helps more people at once than one may.</summary>
internal sealed class AssignMentorHandler(
    RehabilitationDbContext data, MentorChoices choices, MentorPlaces places, PersonNames names, DistrictVillages villages, IDistrictSettings settings, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, AssignMentorForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var former = await data.Mentors.FirstOrDefaultAsync(mentor => mentor.CaseId == caseId && mentor.LastDay == null, cancellationToken);
        var person = (await choices.PeopleAsync(found.UnitId, cancellationToken)).FirstOrDefault(one => MentorChoices.KeyOf(one) == form.Who);
        if (person is null)
            problems.Add(nameof(form.Who), "Error.ChoiceMissing");
        problems.Day(nameof(form.FirstDay), form.FirstDay, former?.FirstDay ?? found.DecidedOn, villages.Today, "Error.TooLongAgo");
        var notice = former is null ? null : problems.Text(nameof(form.Notice), form.Notice, Mentorship.NoticeLength, "Error.NoticeMissing");
        var reason = former is null ? null : problems.Text(nameof(form.Reason), form.Reason, Mentorship.ReasonLength, "Error.ReasonMissing");
        await names.CheckAsync(problems, nameof(form.Notice), caseId, notice, cancellationToken);
        await names.CheckAsync(problems, nameof(form.Reason), caseId, reason, cancellationToken);
        var account = await FindAccountAsync(found, form, problems, cancellationToken);
        if (person is not null && former?.NameKey == form.Who && former?.AccountId == form.AccountId)
            problems.Add(nameof(form.Who), "Error.SameMentor");
        if (problems.Any)
            return problems.AsResult();

        if (former is not null)
            End(former, form.FirstDay!.Value, notice, reason);
        await data.TakeMentorOffAsync(caseId, keep: account?.AccountId, cancellationToken);
        var most = settings.Get(Settings.PeopleOfMentor, villages.District.Id);
        var place = former?.NameKey == form.Who ? former!.Place : await places.FreeAsync(found.UnitId, form.Who!, most, cancellationToken);
        if (place is null)
        {
            problems.Add(nameof(form.Who), "Error.MentorFull", most);
            return problems.AsResult();
        }

        return await SaveAsync(found, former, New(found, person!, account, form, place.Value), account, cancellationToken);
    }

    // The former one's place is free before the new one takes it, which may be the same.
    private async Task<SaveResult> SaveAsync(RehabilitationCase found, Mentorship? former, Mentorship added, Colleague? account, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (former is not null)
        {
            former.Place = null;
            if (await data.SaveUnlessChangedAsync(cancellationToken) is { Status: not SaveStatus.Saved } refused)
                return refused;
        }

        data.Mentors.Add(added);
        if (account is not null && !await data.People.AnyAsync(person => person.CaseId == found.Id && person.AccountId == account.AccountId, cancellationToken))
        {
            data.People.Add(new CasePerson
            {
                CaseId = found.Id,
                UnitId = found.UnitId,
                AccountId = account.AccountId,
                Name = account.Name,
                Since = time.UtcNow(),
                Role = CaseRole.Mentor,
                IsHeldBack = found.IsRestricted,
            });
        }

        var result = await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private async Task<Colleague?> FindAccountAsync(RehabilitationCase found, AssignMentorForm form, Problems problems, CancellationToken cancellationToken)
    {
        if (form.AccountId is null)
            return null;
        var account = (await choices.AccountsAsync(found.UnitId, cancellationToken)).FirstOrDefault(one => one.AccountId == form.AccountId);
        if (account is null)
            problems.Add(nameof(form.AccountId), "Error.ChoiceMissing");
        else if (await data.People.AnyAsync(one => one.CaseId == found.Id && one.AccountId == account.AccountId && one.Role != CaseRole.Mentor, cancellationToken))
            problems.Add(nameof(form.AccountId), "Error.OtherRole");
        return account;
    }

    private static void End(Mentorship former, DateOnly day, string? notice, string? reason) =>
        (former.LastDay, former.Notice, former.EndReason) = (day, notice, reason);

    private static Mentorship New(RehabilitationCase found, VillagePerson person, Colleague? account, AssignMentorForm form, int place) => new()
    {
        CaseId = found.Id,
        UnitId = found.UnitId,
        Name = person.Name,
        Office = person.Offices,
        AccountId = account?.AccountId,
        NameKey = form.Who!,
        Place = place,
        FirstDay = form.FirstDay!.Value,
    };
}
