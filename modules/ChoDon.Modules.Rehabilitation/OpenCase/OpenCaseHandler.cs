using System.Globalization;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.LegalGrounds;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.OpenCase;

/// <summary>Enters a case in the commune's register, seals who it is about, and puts whoever opens it and a supervisor on it.</summary>
internal sealed class OpenCaseHandler(
    RehabilitationDbContext data,
    OpenCaseRules rules,
    KnownNumbers known,
    IFieldCipher cipher,
    IColleagues colleagues,
    IAccess access,
    TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(OpenCaseForm form, bool isMinor, CancellationToken cancellationToken)
    {
        if (await data.Cases.AnyAsync(one => one.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var person = rules.Check(problems, form, isMinor);
        var issuer = rules.CheckPlace(problems, form);
        var supervisor = await FindSupervisorAsync(form, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var number = await NumberAsync(issuer!.Id, form, cancellationToken);
        if (number is null)
        {
            problems.Add(nameof(form.Number), "Error.NumberTaken", form.Number!.Value, form.DecidedOn!.Value.Year);
            return problems.AsResult();
        }

        var added = New(form, isMinor, issuer.Id, number.Value, person.Name);
        data.Cases.Add(added);
        data.HelpedPeople.Add(Seal(added, form, person));
        data.Stays.Add(new Stay { CaseId = added.Id, UnitId = added.UnitId, VillageId = added.UnitId, FirstDay = added.StartsOn, IsFirst = true });
        data.PlanReviews(added);
        PutOn(added, access.Actor.AccountId, access.Actor.Name, CaseRole.Owner);
        PutOn(added, supervisor!.AccountId, supervisor.Name, CaseRole.Supervisor);
        data.MarkStale(added);
        var result = await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private async Task<Colleague?> FindSupervisorAsync(OpenCaseForm form, Problems problems, CancellationToken cancellationToken)
    {
        var supervisor = form.VillageId is { } village
            ? (await colleagues.OfAsync(Permissions.Supervise, village, cancellationToken)).FirstOrDefault(one => one.AccountId == form.SupervisorId)
            : null;
        if (supervisor is null)
            problems.Add(nameof(form.SupervisorId), "Error.ChoiceMissing");
        else if (supervisor.AccountId == access.Actor.AccountId)
            problems.Add(nameof(form.SupervisorId), "Error.OwnSupervisor");
        return supervisor;
    }

    private async Task<int?> NumberAsync(Guid issuerId, OpenCaseForm form, CancellationToken cancellationToken)
    {
        var year = form.DecidedOn!.Value.Year;
        var number = await data.NextNumberAsync(RehabilitationCase.Series, issuerId, year, form.Number, cancellationToken);
        return form.Number is not null && await known.IsTakenAsync(issuerId, year, number, cancellationToken) ? null : number;
    }

    private RehabilitationCase New(OpenCaseForm form, bool isMinor, Guid issuerId, int number, string name) => new()
    {
        Id = form.Id,
        UnitId = form.VillageId!.Value,
        IssuerId = issuerId,
        Year = form.DecidedOn!.Value.Year,
        Number = number,
        Basis = form.Basis!.Value,
        LegalGround = LegalGroundCatalog.On(form.Basis.Value, form.DecidedOn.Value).Key,
        IsMinor = isMinor,
        Initials = cipher.Seal(RehabilitationCase.InitialsPlace(form.Id), Initials.Of(name)),
        DecidedOn = form.DecidedOn.Value,
        StartsOn = form.StartsOn!.Value,
        Months = form.Months,
        EndsOn = form.Months is { } months ? form.StartsOn.Value.AddMonths(months) : null,
        SavedAt = time.UtcNow(),
    };

    private HelpedPerson Seal(RehabilitationCase one, OpenCaseForm form, CheckedPerson person)
    {
        var id = Guid.CreateVersion7();
        return new HelpedPerson
        {
            Id = id,
            CaseId = one.Id,
            UnitId = one.UnitId,
            Name = cipher.Seal(HelpedPerson.NamePlace(id), person.Name),
            BornOn = cipher.SealIfAny(HelpedPerson.BornOnPlace(id), form.BornOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            CitizenNumber = cipher.SealIfAny(HelpedPerson.CitizenNumberPlace(id), person.CitizenNumber),
            Phone = cipher.SealIfAny(HelpedPerson.PhonePlace(id), person.Phone),
            Address = cipher.SealIfAny(HelpedPerson.AddressPlace(id), person.Address),
            Decision = cipher.SealIfAny(HelpedPerson.DecisionPlace(id), person.Decision),
            Background = cipher.SealIfAny(HelpedPerson.BackgroundPlace(id), person.Background),
            Guardian = cipher.SealIfAny(HelpedPerson.GuardianPlace(id), person.Guardian),
            GuardianPhone = cipher.SealIfAny(HelpedPerson.GuardianPhonePlace(id), person.GuardianPhone),
            AgreedOn = form.AgreedOn,
        };
    }

    private void PutOn(RehabilitationCase one, Guid? account, string name, CaseRole role)
    {
        if (account is { } known)
            data.People.Add(new CasePerson { CaseId = one.Id, UnitId = one.UnitId, AccountId = known, Name = name, Since = time.UtcNow(), Role = role });
    }
}
