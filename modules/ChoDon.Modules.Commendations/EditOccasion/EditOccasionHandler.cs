using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.EditOccasion;

/// <summary>Adds an occasion, and changes it.</summary>
internal sealed class EditOccasionHandler(CommendationsDbContext data, DistrictVillages villages, AwardFormCatalog forms, TimeProvider time)
{
    private Guid District => villages.District.Id;

    public async Task<SaveResult> HandleAsync(OccasionForm form, CancellationToken cancellationToken)
    {
        if (!villages.Holds(Permissions.EditOccasions, District))
            return SaveResult.NotFound;
        var saved = await data.Occasions.FirstOrDefaultAsync(row => row.Id == form.Id, cancellationToken);
        if (saved is not null && form.Stamp is null)
            return SaveResult.SavedBefore;
        if ((saved is null && form.Stamp is not null) || (saved is not null && saved.UnitId != District))
            return SaveResult.NotFound;

        var offered = await data.OfferedForms.Where(row => row.OccasionId == form.Id).ToListAsync(cancellationToken);
        var problems = new Problems();
        var draft = OccasionDraft.Check(form, villages.Today, problems);
        await CheckFormsAsync(form, offered, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (saved is not null && saved.Stamp != form.Stamp)
            return SaveResult.Conflict;

        var occasion = saved ?? New(form, draft.Name);
        occasion.Kind = form.Kind!.Value;
        occasion.Name = draft.Name;
        occasion.FirstDay = form.FirstDay!.Value;
        occasion.LastDay = form.LastDay!.Value;
        occasion.Deadline = form.Deadline;
        occasion.Criteria = draft.Criteria;
        await SetFormsAsync(form, offered, cancellationToken);
        data.MarkSaved(occasion, time.UtcNow());
        return await data.SaveOrFindAsync(occasion, form.Stamp, cancellationToken);
    }

    private async Task CheckFormsAsync(OccasionForm form, List<OfferedForm> offered, Problems problems, CancellationToken cancellationToken)
    {
        var known = (await forms.AllAsync(cancellationToken)).Select(one => one.Id).ToHashSet();
        var used = form.Stamp is null ? [] : await data.Proposals
            .Where(proposal => proposal.OccasionId == form.Id).Select(proposal => proposal.FormId).Distinct().ToListAsync(cancellationToken);
        foreach (var (at, row) in form.Forms.Index())
        {
            // A form twice, or one that nobody here knows.
            if (!known.Remove(row.FormId))
                problems.Add(OccasionDraft.Field(at, nameof(row.IsOffered)), "Error.ChoiceMissing");
            else if (!row.IsOffered && used.Contains(row.FormId))
                problems.Add(OccasionDraft.Field(at, nameof(row.IsOffered)), "OccasionEdit.FormUsed");
        }

        // One that somebody else has added while the form was open is not taken away unseen; the stamp tells of it.
        var missing = offered.Select(row => row.FormId).Except(form.Forms.Select(row => row.FormId));
        if (missing.Intersect(used).Any())
            problems.Add(nameof(form.Forms), "OccasionEdit.FormUsed");
    }

    private Occasion New(OccasionForm form, string name)
    {
        var occasion = new Occasion
        {
            Id = form.Id,
            UnitId = District,
            Kind = form.Kind!.Value,
            Name = name,
            FirstDay = form.FirstDay!.Value,
            LastDay = form.LastDay!.Value,
            SavedAt = time.UtcNow(),
        };
        data.Occasions.Add(occasion);
        return occasion;
    }

    private async Task SetFormsAsync(OccasionForm form, List<OfferedForm> offered, CancellationToken cancellationToken)
    {
        var chosen = form.Forms.Where(row => row.IsOffered).ToDictionary(row => row.FormId, row => row.Budget);
        foreach (var row in offered.Where(row => chosen.ContainsKey(row.FormId)))
            row.Budget = chosen[row.FormId];
        data.OfferedForms.AddRange(chosen.Where(row => offered.TrueForAll(one => one.FormId != row.Key)).Select(row => new OfferedForm
        {
            OccasionId = form.Id,
            UnitId = District,
            FormId = row.Key,
            Budget = row.Value,
        }));

        var removed = offered.Where(row => !chosen.ContainsKey(row.FormId)).ToList();
        if (removed.Count == 0)
            return;
        var ids = removed.ConvertAll(row => row.FormId);
        data.Quotas.RemoveRange(await data.Quotas
            .Where(quota => quota.OccasionId == form.Id && ids.Contains(quota.FormId)).ToListAsync(cancellationToken));
        data.OfferedForms.RemoveRange(removed);
    }
}
