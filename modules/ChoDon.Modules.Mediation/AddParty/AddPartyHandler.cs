using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.AddParty;

/// <summary>Adds a party to an open case, sealed. Parties are numbered in the order in which they were added.</summary>
internal sealed class AddPartyHandler(MediationDbContext data, CaseSecrets secrets)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, AddPartyForm form, CancellationToken cancellationToken)
    {
        if (await data.Cases.Open().FirstOrDefaultAsync(one => one.Id == caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var name = problems.Text(nameof(form.Name), form.Name, CaseParty.TextLength, "Error.PartyNameMissing");
        var address = problems.Optional(nameof(form.Address), form.Address, CaseParty.TextLength);
        var positions = await data.Parties.Where(party => party.CaseId == caseId).Select(party => party.Position).ToListAsync(cancellationToken);
        if (positions.Count >= CaseParty.Most)
            problems.Add(nameof(form.Name), "Error.TooManyParties", CaseParty.Most);
        if (problems.Any)
            return problems.AsResult();
        var added = secrets.Party(found, positions.DefaultIfEmpty(0).Max() + 1, name, address);
        data.Parties.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }
}
