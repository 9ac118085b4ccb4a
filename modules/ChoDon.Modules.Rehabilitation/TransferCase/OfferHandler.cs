using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>Offers a case to somebody who works on cases in another village of the district, or takes the offer back.</summary>
internal sealed class OfferHandler(RehabilitationDbContext data, IColleagues colleagues, DistrictVillages villages, PersonNames names, IFieldCipher cipher, IAccess access)
{
    public async Task<SaveResult> OfferAsync(Guid caseId, OfferForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (await data.TransferOffers.AnyAsync(offer => offer.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var village = form.VillageId is { } id ? villages.Tree.Find(id) : null;
        if (village is not { Level: UnitLevel.Village } || !villages.Tree.IsWithin(village.Id, villages.District.Id))
            problems.Add(nameof(form.VillageId), "Error.ChoiceMissing");
        else if (village.Id == found.UnitId)
            problems.Add(nameof(form.VillageId), "Error.SameVillage");
        var receiver = village is null
            ? null
            : (await ReceiversAsync(village.Id, cancellationToken)).FirstOrDefault(one => one.AccountId == form.ReceiverId);
        if (receiver is null)
            problems.Add(nameof(form.ReceiverId), "Error.ChoiceMissing");
        else if (await data.People.AnyAsync(one => one.CaseId == caseId && one.AccountId == receiver.AccountId && one.Role == CaseRole.Excluded, cancellationToken))
            problems.Add(nameof(form.ReceiverId), "Error.IsExcluded");
        var note = problems.Optional(nameof(form.Note), form.Note, TransferOffer.NoteLength);
        await names.CheckAsync(problems, nameof(form.Note), caseId, note, cancellationToken);
        if (await data.TransferOffers.AnyAsync(offer => offer.CaseId == caseId && offer.AnsweredOn == null, cancellationToken))
            problems.Add(nameof(form.VillageId), "Error.OfferWaits");
        if (problems.Any)
            return problems.AsResult();
        var added = new TransferOffer
        {
            Id = form.Id,
            CaseId = caseId,
            UnitId = found.UnitId,
            ToUnitId = village!.Id,
            ReceiverId = receiver!.AccountId,
            ReceiverName = receiver.Name,
            OfferedOn = villages.Today,
            OfferedById = access.Actor.AccountId!.Value,
            OfferedByName = access.Actor.Name,
            Note = cipher.SealIfAny(TransferOffer.NotePlace(form.Id), note),
        };
        data.TransferOffers.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }

    /// <summary>Who may receive a case in the village: whoever works on cases there, but for the reader.</summary>
    public async Task<IReadOnlyList<Colleague>> ReceiversAsync(Guid villageId, CancellationToken cancellationToken) =>
        [.. (await colleagues.OfAsync(Permissions.WorkOnCases, villageId, cancellationToken)).Where(colleague => colleague.AccountId != access.Actor.AccountId)];

    public async Task<SaveResult> TakeBackAsync(Guid caseId, Guid offerId, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is null
            || await data.TransferOffers.FirstOrDefaultAsync(offer => offer.Id == offerId && offer.CaseId == caseId, cancellationToken) is not { } offer)
            return SaveResult.NotFound;
        if (offer.AnsweredOn is not null)
            return SaveResult.SavedBefore;
        offer.AnsweredOn = villages.Today;
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
