using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.KeepTemplates;

/// <summary>Saves a wording of the district's own when it can be read, and takes it back.</summary>
internal sealed class TemplateHandler(CommendationsDbContext data, DistrictVillages villages, TimeProvider time)
{
    private Guid District => villages.District.Id;

    /// <summary>The district's own wording, or null.</summary>
    public Task<OwnTemplate?> FindAsync(PaperKind kind, CancellationToken cancellationToken) =>
        Own(kind).AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    public async Task<SaveResult> SaveAsync(PaperKind kind, TemplateForm form, CancellationToken cancellationToken)
    {
        if (!villages.Holds(Permissions.EditTemplates, District))
            return SaveResult.NotFound;
        var text = TypedLines.Clean(form.Text);
        if (Read(kind, text) is { Errors: { Count: > 0 } errors })
            return new SaveResult(SaveStatus.Invalid, [.. errors.Select(error => new FieldError(nameof(form.Text), error.TextKey, [.. error.Values]))]);
        var saved = await Own(kind).FirstOrDefaultAsync(cancellationToken);
        if (saved?.Stamp != form.Stamp)
            return saved?.Text == text ? SaveResult.SavedBefore : SaveResult.Conflict;
        if (text == DefaultTemplates.TextOf(kind))
            return await RemoveAsync(saved, cancellationToken);

        if (saved is null)
            data.OwnTemplates.Add(saved = new OwnTemplate { Id = form.Id, UnitId = District, Kind = kind, Text = text, SavedAt = time.UtcNow() });
        saved.Text = text;
        data.MarkSaved(saved, time.UtcNow());
        return await data.SaveOrFindAsync(saved, form.Stamp, cancellationToken);
    }

    public async Task<SaveResult> ResetAsync(PaperKind kind, CancellationToken cancellationToken) =>
        villages.Holds(Permissions.EditTemplates, District)
            ? await RemoveAsync(await Own(kind).FirstOrDefaultAsync(cancellationToken), cancellationToken)
            : SaveResult.NotFound;

    public static TemplateReading Read(PaperKind kind, string text) => DocumentTemplate.Read(text, PaperFields.Of(kind));

    private IQueryable<OwnTemplate> Own(PaperKind kind)
    {
        var district = District;
        return data.OwnTemplates.Where(template => template.UnitId == district && template.Kind == kind);
    }

    // A wording that is the built-in one is none of the district's own: it takes part when that is improved.
    private async Task<SaveResult> RemoveAsync(OwnTemplate? saved, CancellationToken cancellationToken)
    {
        if (saved is null)
            return SaveResult.SavedBefore;
        data.OwnTemplates.Remove(saved);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
