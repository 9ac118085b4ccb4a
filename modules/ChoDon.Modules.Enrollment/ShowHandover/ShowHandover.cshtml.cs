using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>The sheet that goes with a handover, as things stood on its day; to be printed and signed.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ShowHandoverPage(VillageReader reader, HandedOver handedOver, DistrictVillages villages) : PageModel
{
    public VillageDetails Details { get; private set; } = null!;

    public ModelDetails Model { get; private set; } = null!;

    /// <summary>The term that begins.</summary>
    public PostHolder Incoming { get; private set; } = null!;

    /// <summary>The term before it, or null for the first.</summary>
    public PostHolder? Outgoing { get; private set; }

    public IReadOnlyList<HandedOverLine> Matters { get; private set; } = [];

    public UnitTree Tree => villages.Tree;

    /// <summary>The days between the two terms, when there are any.</summary>
    public (DateOnly From, DateOnly To)? Gap => Outgoing?.LastDay?.AddDays(1) is { } from && from < Incoming.FirstDay
        ? (from, Incoming.FirstDay.AddDays(-1))
        : null;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid termId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details
            || details.Models.FirstOrDefault(model => model.Terms.Any(term => term.Id == termId)) is not { } model)
            return NotFound();
        Incoming = model.Terms.First(term => term.Id == termId);
        Details = details;
        Model = model;
        Outgoing = model.Terms.FirstOrDefault(term => term.Post == Incoming.Post && term.FirstDay < Incoming.FirstDay);
        Matters = await handedOver.OfAsync(new HandedOverAt(id, model.Model.Id, Incoming.Post, Incoming.FirstDay), cancellationToken);
        return Page();
    }
}
