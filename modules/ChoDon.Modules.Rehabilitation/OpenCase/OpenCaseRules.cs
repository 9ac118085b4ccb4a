using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Rehabilitation.OpenCase;

/// <summary>What must hold for a case that is opened; a minor has a form of their own, and a guardian who agreed.</summary>
internal sealed class OpenCaseRules(DistrictVillages villages)
{
    private const int MostDaysAhead = 31;
    private const int CitizenNumberLength = 12;
    private const int OldCitizenNumberLength = 9;
    private const int MostNumber = 99_999;

    public CheckedPerson Check(Problems problems, OpenCaseForm form, bool isMinor)
    {
        problems.Choice(nameof(form.Basis), form.Basis);
        CheckDays(problems, form);
        CheckAge(problems, form, isMinor);
        CheckAgreement(problems, form, isMinor);
        var person = new CheckedPerson(
            problems.Name(nameof(form.Name), form.Name),
            CheckCitizenNumber(problems, form),
            problems.Phone(nameof(form.Phone), form.Phone),
            problems.Optional(nameof(form.Address), form.Address, HelpedPerson.TextLength),
            problems.Optional(nameof(form.Decision), form.Decision, HelpedPerson.TextLength),
            problems.Optional(nameof(form.Background), form.Background, HelpedPerson.ReasonLength),
            problems.Optional(nameof(form.Guardian), form.Guardian, HelpedPerson.TextLength),
            problems.Phone(nameof(form.GuardianPhone), form.GuardianPhone));
        if (isMinor && person.Guardian is null)
            problems.Add(nameof(form.Guardian), "Error.GuardianMissing");
        if (form.Basis == Basis.CommuneEducation && person.Decision is null)
            problems.Add(nameof(form.Decision), "Error.DecisionMissing");
        return person;
    }

    public Unit? CheckPlace(Problems problems, OpenCaseForm form)
    {
        var village = form.VillageId is { } id ? villages.Find(id) : null;
        if (village is null)
            problems.Add(nameof(form.VillageId), "Error.VillageMissing");
        var issuer = village is not null && form.DecidedOn is { } day ? villages.CommuneOn(village.Id, day) : null;
        if (village is not null && form.DecidedOn is not null && issuer is null)
            problems.Add(nameof(form.DecidedOn), "Error.NoVillageThen");
        if (form.Number is { } typed && typed is < 1 or > MostNumber)
            problems.Add(nameof(form.Number), "Error.NumberBeyond", 1, MostNumber);
        return issuer;
    }

    private void CheckDays(Problems problems, OpenCaseForm form)
    {
        problems.Day(nameof(form.DecidedOn), form.DecidedOn, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        if (form.StartsOn is not { } start)
            problems.Add(nameof(form.StartsOn), "Error.DayMissing");
        else if (start < form.DecidedOn)
            problems.Add(nameof(form.StartsOn), "Error.BeforeDecision", form.DecidedOn!.Value);
        else if (start > villages.Today.AddDays(MostDaysAhead))
            problems.Add(nameof(form.StartsOn), "Error.TooFarAhead", villages.Today.AddDays(MostDaysAhead));
        if (form.Basis == Basis.CommuneEducation)
            problems.Count(nameof(form.Months), form.Months, RehabilitationCase.LeastMonths, RehabilitationCase.MostMonths);
        else if (form.Basis is not null && form.Months is not null)
            problems.Add(nameof(form.Months), "Error.MonthsOfEducationOnly");
    }

    private void CheckAge(Problems problems, OpenCaseForm form, bool isMinor)
    {
        if (form.BornOn is not { } born)
        {
            if (isMinor)
                problems.Add(nameof(form.BornOn), "Error.DayMissing");
            return;
        }

        if (!problems.Day(nameof(form.BornOn), born, FirstSensible.Day.AddYears(-50), villages.Today, "Error.TooLongAgo") || form.DecidedOn is not { } decided)
            return;
        var age = Ages.On(decided, born);
        if (isMinor && age >= Ages.OfMajority)
            problems.Add(nameof(form.BornOn), "Error.OfAge");
        if (!isMinor && age < Ages.OfMajority)
            problems.Add(nameof(form.BornOn), "Error.UnderAge");
        if (isMinor && form.Basis == Basis.CommuneEducation && age < Ages.LeastForCommuneEducation)
            problems.Add(nameof(form.BornOn), "Error.TooYoung", Ages.LeastForCommuneEducation);
    }

    private void CheckAgreement(Problems problems, OpenCaseForm form, bool isMinor)
    {
        if (form.AgreedOn is not null || isMinor || form.Basis is Basis.Reintegration or Basis.Voluntary)
            problems.Day(nameof(form.AgreedOn), form.AgreedOn, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
    }

    private static string? CheckCitizenNumber(Problems problems, OpenCaseForm form)
    {
        var digits = string.Concat((form.CitizenNumber ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter is not '.' and not '-'));
        if (digits.Length == 0)
            return null;
        if (digits.Length is not (CitizenNumberLength or OldCitizenNumberLength) || !digits.All(char.IsAsciiDigit))
            problems.Add(nameof(form.CitizenNumber), "Error.CitizenNumber");
        return digits;
    }
}
