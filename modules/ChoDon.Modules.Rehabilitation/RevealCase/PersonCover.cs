using System.Globalization;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.RevealCase;

/// <summary>Who is helped, and why, to be opened with a reason.</summary>
internal sealed class PersonCover(IFieldCipher cipher, PersonNames names, IStringLocalizer<RehabilitationText> texts)
{
    public Covered Of(HelpedPerson person) =>
        new(new AuditNote("rehabilitation.person.revealed", person.CaseId.ToString(), person.UnitId), () => Open(person))
        {
            Names = reason => names.AreIn(reason, person),
        };

    /// <summary>All that is held of the person, in the order of the form. Have it in the audit log first.</summary>
    public IReadOnlyList<RevealedValue> Open(HelpedPerson person) =>
    [
        .. Values(person).Where(entry => entry.Value is not null).Select(entry => new RevealedValue(texts[entry.Key], entry.Value!)),
    ];

    private IEnumerable<(string Key, string? Value)> Values(HelpedPerson person)
    {
        yield return ("Person.Name", cipher.OpenIfAny(HelpedPerson.NamePlace(person.Id), person.Name));
        yield return ("Person.BornOn", cipher.OpenIfAny(HelpedPerson.BornOnPlace(person.Id), person.BornOn) is { } born ? Show.Date(DateOnly.ParseExact(born, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
        yield return ("Person.CitizenNumber", cipher.OpenIfAny(HelpedPerson.CitizenNumberPlace(person.Id), person.CitizenNumber));
        yield return ("Person.Phone", cipher.OpenIfAny(HelpedPerson.PhonePlace(person.Id), person.Phone));
        yield return ("Person.Address", cipher.OpenIfAny(HelpedPerson.AddressPlace(person.Id), person.Address));
        yield return ("Person.Guardian", cipher.OpenIfAny(HelpedPerson.GuardianPlace(person.Id), person.Guardian));
        yield return ("Person.GuardianPhone", cipher.OpenIfAny(HelpedPerson.GuardianPhonePlace(person.Id), person.GuardianPhone));
        yield return ("Person.AgreedOn", person.AgreedOn is { } agreed ? Show.Date(agreed) : null);
        yield return ("Person.Decision", cipher.OpenIfAny(HelpedPerson.DecisionPlace(person.Id), person.Decision));
        yield return ("Person.Background", cipher.OpenIfAny(HelpedPerson.BackgroundPlace(person.Id), person.Background));
    }
}
