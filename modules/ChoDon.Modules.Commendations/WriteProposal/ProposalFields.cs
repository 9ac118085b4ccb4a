using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.WriteProposal;

/// <summary>What a proposal may say: rules of its form, new or changed.</summary>
internal sealed class ProposalFields(CommendationsDbContext data, DistrictVillages villages, AwardFormCatalog forms)
{
    /// <summary>The units that whoever is at work may propose in, from the district down.</summary>
    public IEnumerable<Unit> Units => villages.Tree.Subtree(villages.Unit.Id).Where(unit => villages.Contains(unit.Id));

    /// <summary>The forms that the occasion offers.</summary>
    public async Task<IReadOnlyList<KnownAwardForm>> OfferedAsync(Guid occasionId, CancellationToken cancellationToken)
    {
        var offered = await data.OfferedForms.Where(form => form.OccasionId == occasionId).Select(form => form.FormId).ToListAsync(cancellationToken);
        return [.. (await forms.AllAsync(cancellationToken)).Where(form => offered.Contains(form.Id))];
    }

    /// <summary>Checks the recipient and answers its name.</summary>
    public string CheckRecipient(ProposalForm form, Problems problems)
    {
        var unit = form.UnitId is { } id && villages.Contains(id) ? villages.Tree.Find(id) : null;
        if (unit is null)
            problems.Add(nameof(form.UnitId), "Error.UnitMissing");
        if (problems.Choice(nameof(form.Recipient), form.Recipient) is not { } recipient)
            return "";
        if (unit is not null && LevelOf(recipient) is { } level && unit.Level != level)
            problems.Add(nameof(form.UnitId), recipient == RecipientKind.CommunePolice ? "Error.CommuneMissing" : "Error.VillageMissing");
        return (unit is null ? null : RecipientNames.Fixed(recipient, villages.Tree, unit.Id))
            ?? (LevelOf(recipient) == UnitLevel.Commune || recipient == RecipientKind.VillageModel ? "" : NameOf(recipient, form.Name, problems));
    }

    public static string NameOf(RecipientKind recipient, string? typed, Problems problems) => recipient == RecipientKind.Individual
        ? problems.Name(nameof(ProposalForm.Name), typed)
        : problems.Text(nameof(ProposalForm.Name), typed, Proposal.NameLength, "Error.NameMissing");

    public async Task CheckFormAsync(Guid occasionId, RecipientKind? recipient, Guid? formId, Problems problems, CancellationToken cancellationToken)
    {
        var form = (await OfferedAsync(occasionId, cancellationToken)).FirstOrDefault(form => form.Id == formId);
        if (form is null)
            problems.Add(nameof(ProposalForm.FormId), "Error.ChoiceMissing");
        else if (recipient is { } kind && !form.IsFor(kind))
            problems.Add(nameof(ProposalForm.FormId), kind == RecipientKind.Individual ? "Error.NotForPeople" : "Error.NotForCollectives");
    }

    // A model belongs to a village, police to a commune; others stand anywhere.
    private static UnitLevel? LevelOf(RecipientKind recipient) => recipient switch
    {
        RecipientKind.VillageModel or RecipientKind.Household => UnitLevel.Village,
        RecipientKind.CommunePolice => UnitLevel.Commune,
        _ => null,
    };
}
