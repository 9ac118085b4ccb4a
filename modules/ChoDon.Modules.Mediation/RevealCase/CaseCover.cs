using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.RevealCase;

/// <summary>All that is sealed in a case, to be opened with a reason.</summary>
internal sealed class CaseCover(CaseSecrets secrets, IStringLocalizer<MediationText> texts)
{
    public Covered Of(CaseDetails details) => Of(details, () => [.. OpenAll(details)]);

    /// <summary>The same, for a page that needs them otherwise; it opens them in its own way.</summary>
    public static Covered Of(CaseDetails details, Func<IReadOnlyList<RevealedValue>> open) =>
        new(new AuditNote("mediation.parties.revealed", details.Case.Id.ToString(), details.Case.UnitId), open);

    public (string Name, string? Address) Open(CaseParty party) => (
        secrets.Open(CaseParty.NamePlace(party.Id), party.Name),
        party.Address is { } address ? secrets.Open(CaseParty.AddressPlace(party.Id), address) : null);

    public string? Matter(MediationCase one) =>
        one.Matter is { } matter ? secrets.Open(MediationCase.MatterPlace(one.Id), matter) : null;

    public string? Agreement(MediationCase one) =>
        one.Agreement is { } agreement ? secrets.Open(MediationCase.AgreementPlace(one.Id), agreement) : null;

    public string? Promise(FollowUp followUp) =>
        followUp.Promise is { } promise ? secrets.Open(FollowUp.PromisePlace(followUp.Id), promise) : null;

    private IEnumerable<RevealedValue> OpenAll(CaseDetails details)
    {
        foreach (var (at, party) in details.Parties.Index())
        {
            var (name, address) = Open(party);
            yield return new(texts["Case.Party", at + 1], address is null ? name : $"{name}, {address}");
        }

        if (Matter(details.Case) is { } matter)
            yield return new(texts["Case.Matter"], matter);
        foreach (var session in details.Sessions)
        {
            if (session.Note is { } note)
                yield return new(texts["Session.Of", Show.Date(session.Day)], secrets.Open(MediationSession.NotePlace(session.Id), note));
        }

        if (Agreement(details.Case) is { } agreement)
            yield return new(texts["Agreement.Text"], agreement);
        foreach (var (at, followUp) in details.FollowUps.Index())
        {
            if (Promise(followUp) is { } promise)
                yield return new(texts["Agreement.Promise", at + 1], promise);
        }
    }
}
