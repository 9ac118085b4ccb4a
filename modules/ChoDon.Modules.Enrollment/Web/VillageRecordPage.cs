using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>The form that adds a record of a village, or corrects or ends one.</summary>
internal abstract class VillageRecordPage<TForm, TRow>(VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageFormPage<TForm>(reader, time, texts)
    where TForm : class, IVillageRecordForm<TForm, TRow>, new()
    where TRow : SavedRecord
{
    /// <summary>What is stored, or null for a new one.</summary>
    public TRow? Known { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, Guid? recordId, CancellationToken cancellationToken) =>
        ShowAsync(id, recordId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? recordId, CancellationToken cancellationToken) =>
        !IsAnswer && Input.Id == Guid.Empty ? BadRequest() : await SaveAsync(id, recordId, cancellationToken);

    protected override ConflictMessage? Message => Known is not { } known ? null : new(
        Texts[ConflictKey, Show.DateAndTime(known.SavedAt)], EditUrl(known.Id), Paths.Village(Village.Id));

    protected override bool Find(VillageDetails details, Guid? key)
    {
        Known = Rows(details).FirstOrDefault(row => row.Id == key);
        return key is null || Known is not null;
    }

    protected override TForm Fill() => Known is null ? new TForm { Id = Guid.CreateVersion7() } : TForm.Of(Known);

    protected abstract IReadOnlyList<TRow> Rows(VillageDetails details);

    protected abstract string ConflictKey { get; }

    protected abstract string EditUrl(Guid id);
}
