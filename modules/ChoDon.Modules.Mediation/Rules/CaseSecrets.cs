using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>Seals what names people or tells what they said, each value for its own place.</summary>
internal sealed class CaseSecrets(IFieldCipher cipher)
{
    public SealedText? Matter(Guid caseId, string? text) => cipher.SealIfAny(MediationCase.MatterPlace(caseId), text);

    public SealedText? Agreement(Guid caseId, string? text) => cipher.SealIfAny(MediationCase.AgreementPlace(caseId), text);

    public SealedText? Note(Guid sessionId, string? text) => cipher.SealIfAny(MediationSession.NotePlace(sessionId), text);

    public FollowUp FollowUp(MediationCase one, DateOnly dueOn, string? promise)
    {
        var id = Guid.CreateVersion7();
        return new FollowUp
        {
            Id = id,
            CaseId = one.Id,
            UnitId = one.UnitId,
            DueOn = dueOn,
            Promise = cipher.SealIfAny(Data.FollowUp.PromisePlace(id), promise),
        };
    }

    public CaseParty Party(MediationCase one, int position, string name, string? address)
    {
        var id = Guid.CreateVersion7();
        return new CaseParty
        {
            Id = id,
            CaseId = one.Id,
            UnitId = one.UnitId,
            Position = position,
            Name = cipher.Seal(CaseParty.NamePlace(id), name),
            Address = cipher.SealIfAny(CaseParty.AddressPlace(id), address),
        };
    }

    public string Open(FieldPlace place, SealedText sealedText) => cipher.Open(place, sealedText);
}
