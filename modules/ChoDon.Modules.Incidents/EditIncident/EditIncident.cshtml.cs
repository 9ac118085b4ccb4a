using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.EditIncident;

/// <summary>A count that was entered alone; those of a sheet are changed there.</summary>
[Authorize(Permissions.Record)]
internal sealed class EditIncidentPage(
    EditIncidentHandler handler,
    IncidentsDbContext data,
    DistrictVillages villages,
    KindCatalog kinds,
    TimeProvider time,
    IStringLocalizer<IncidentsText> texts) : SharedFormPage<CountForm>(time, texts), ICountPage
{
    private Guid _id;

    public IncidentCount Count { get; private set; } = null!;

    public string Place => villages.Tree.PathName(Count.UnitId);

    public string ListUrl => Paths.ListOf(Count.UnitId, Month.Of(Count.Month));

    public List<SelectListItem> Kinds { get; private set; } = [];

    public List<SelectListItem> Outcomes => Texts.Choices<Outcome>("Outcome");

    protected override string SavedText => Texts["Saved.Count", villages.Tree.Find(Count.UnitId)?.Name ?? "", Input.Month ?? ""];

    protected override string SavedUrl => Month.TryRead(Input.Month, out var month) ? Paths.ListOf(Count.UnitId, month) : Paths.List;

    protected override ConflictMessage? Message =>
        new(Texts["Conflict.Count", Show.DateAndTime(Count.SavedAt)], Paths.Edit(_id), ListUrl);

    protected override IReadOnlyList<FormField<CountForm>> Fields =>
    [
        new(Texts["Count.Month"], form => form.Month ?? "", (from, to) => to.Month = from.Month),
        new(Texts["Count.Kind"], form => Kinds.Find(kind => kind.Value == form.KindId.ToString())?.Text ?? "", (from, to) => to.KindId = from.KindId),
        new(Texts["Count.Outcome"], form => form.Outcome is { } outcome ? Texts[$"Outcome.{outcome}"] : "", (from, to) => to.Outcome = from.Outcome),
        new(Texts["Count.Cases"], form => Show.Number(form.Cases), (from, to) => to.Cases = from.Cases),
        new(Texts["Count.Subjects"], form => Show.Number(form.Subjects), (from, to) => to.Subjects = from.Subjects),
        new(Texts["Count.Helped"], form => Show.Number(form.Helped), (from, to) => to.Helped = from.Helped),
    ];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        _id = id;
        return SaveAsync(cancellationToken);
    }

    protected override async Task<CountForm?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await data.Counts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == _id && !row.FromSheet, cancellationToken) is not { } count)
            return null;
        Count = count;
        Kinds = await kinds.ChoicesAsync([.. new[] { count.KindId, Input.KindId }.OfType<Guid>()], cancellationToken);
        return CountForm.Of(count);
    }

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) => handler.HandleAsync(_id, Input, cancellationToken);
}
