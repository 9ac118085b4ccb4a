using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.RecordCase;

/// <summary>Enters a case in the commune's register with the next number, seals who is in dispute, and puts whoever records it on it.</summary>
internal sealed class RecordCaseHandler(MediationDbContext data, DistrictVillages villages, CaseFields fields, CaseWriter writer, CaseSecrets secrets)
{
    public async Task<SaveResult> HandleAsync(RecordCaseForm form, CancellationToken cancellationToken)
    {
        if (await data.Cases.AnyAsync(one => one.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var village = form.VillageId is { } id ? villages.Find(id) : null;
        if (village is null)
            problems.Add(nameof(form.VillageId), "Error.VillageMissing");
        await fields.CheckAsync(problems, form.ReceivedOn, form.KindId, cancellationToken);
        var mediators = problems.Optional(nameof(form.Mediators), form.Mediators, MediationCase.MediatorsLength);
        var matter = problems.Optional(nameof(form.Matter), form.Matter, MediationCase.MatterLength);
        if (form.Number is { } typed && typed is < 1 or > MediationCase.MostNumber)
            problems.Add(nameof(form.Number), "Error.NumberBeyond", 1, MediationCase.MostNumber);
        var parties = CheckParties(form, problems);
        var issuer = village is not null && form.ReceivedOn is { } day ? villages.CommuneOn(village.Id, day) : null;
        if (village is not null && form.ReceivedOn is not null && issuer is null)
            problems.Add(nameof(form.ReceivedOn), "Error.NoVillageThen");
        if (problems.Any)
            return problems.AsResult();

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var number = await writer.NumberAsync(issuer!.Id, form.ReceivedOn!.Value, form.Number, cancellationToken);
        if (number is null)
        {
            problems.Add(nameof(form.Number), "Error.NumberTaken", form.Number!.Value, form.ReceivedOn.Value.Year);
            return problems.AsResult();
        }

        var added = writer.Add(
            new CaseDraft(village!.Id, issuer.Id, form.ReceivedOn.Value, form.KindId, mediators, Result: null, EndedOn: null, ReferredTo: null), form.Id, number.Value);
        added.Matter = secrets.Matter(added.Id, matter);
        foreach (var (at, (name, address)) in parties.Index())
            data.Parties.Add(secrets.Party(added, at + 1, name, address));
        var result = await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static List<(string Name, string? Address)> CheckParties(RecordCaseForm form, Problems problems)
    {
        var parties = new List<(string Name, string? Address)>();
        foreach (var (at, line) in form.Parties.Index())
        {
            var field = $"{nameof(form.Parties)}[{at}].";
            var name = problems.Optional(field + nameof(line.Name), line.Name, CaseParty.TextLength);
            var address = problems.Optional(field + nameof(line.Address), line.Address, CaseParty.TextLength);
            if (name is not null)
                parties.Add((name, address));
            else if (address is not null)
                problems.Add(field + nameof(line.Name), "Error.PartyNameMissing");
        }

        if (form.Parties.Count > CaseParty.Most)
            problems.Add($"{nameof(form.Parties)}[0].{nameof(PartyLine.Name)}", "Error.TooManyParties", CaseParty.Most);
        return parties;
    }
}
