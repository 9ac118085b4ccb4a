using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.RecordNeeds;

[Authorize(Permissions.WorkOnCases)]
internal sealed class RecordNeedsPage(
    RecordNeedsHandler handler, RehabilitationDbContext data, CaseTexts opened, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<RecordNeedsForm>(data, time, texts)
{
    protected override string SavedKey => "Saved.Needs";

    protected override async Task FillAsync(CancellationToken cancellationToken)
    {
        var stored = await Data.Needs.AsNoTracking().Where(need => need.CaseId == Case.Id).ToDictionaryAsync(need => need.Kind, cancellationToken);
        Input.Needs =
        [
            .. Enum.GetValues<NeedKind>().Select(kind => new NeedLine
            {
                Kind = kind,
                IsNeeded = stored.ContainsKey(kind),
                Note = stored.TryGetValue(kind, out var need) ? opened.Of(need) : null,
            }),
        ];
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
