using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.PersonRights;

/// <summary>What the person may ask for: all that is held about them, and its correction.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class PersonRightsPage(
    CorrectionHandler handler,
    CaseReader reader,
    PersonTable table,
    IExports exports,
    RehabilitationDbContext data,
    CaseTexts opened,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts) : CasePage(data)
{
    [BindProperty]
    public AskForm Input { get; set; } = new();

    /// <summary>
    /// A form for each request that waits: several may, and what is wrong with one answer stands beside it. Named, so that
    /// nothing is read into it from a form that holds none.
    /// </summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<Guid, AnswerForm> Answers { get; set; } = [];

    public IReadOnlyList<CorrectionRequest> Requests { get; private set; } = [];

    public CaseTexts Opened => opened;

    public bool MayExport => access.Holds(Permissions.RevealPeople, Case.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(id, cancellationToken))
            return NotFound();
        Input = new AskForm { Id = Guid.CreateVersion7(), AskedOn = villages.Today };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        AnswerAsync(id, "Input", "Saved.Correction", () => handler.AskAsync(id, Input, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostAnswerAsync(Guid id, Guid requestId, CancellationToken cancellationToken) =>
        AnswerAsync(
            id, $"{nameof(Answers)}[{requestId}]", "Saved.Answer", () => handler.AnswerAsync(id, requestId, Answers.GetValueOrDefault(requestId, new()), cancellationToken), cancellationToken);

    /// <summary>Hands out a copy of all that is held, for the person; it is noted before it goes out.</summary>
    public async Task<IActionResult> OnPostExportAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !MayExport)
            return NotFound();
        await exports.SendAsync(Response, table.Of((await reader.FindAsync(id, cancellationToken))!), ExportFormat.Xlsx, cancellationToken);
        return new EmptyResult();
    }

    protected override Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) => handler.FindAsync(id, cancellationToken);

    private async Task<IActionResult> AnswerAsync(Guid id, string form, string saved, Func<Task<SaveResult>> save, CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(save);
        if (this.Refusal(result, texts, form) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved], time);
        return LocalRedirect(Paths.Rights(id));
    }

    private async Task<bool> PrepareAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return false;
        Requests = await Data.CorrectionRequests.AsNoTracking()
            .Where(request => request.CaseId == id)
            .OrderBy(request => request.AskedOn)
            .ThenBy(request => request.Id)
            .ToListAsync(cancellationToken);
        foreach (var request in Requests)
            Answers.TryAdd(request.Id, new AnswerForm());
        return true;
    }
}
