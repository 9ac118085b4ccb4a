using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.RevealCase;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.OfficialDocuments;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.PrintCase;

/// <summary>The minutes of a mediation; who is in dispute and what was agreed stand in them only with a reason.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class PrintCasePage(
    CaseReader reader,
    CasePaper paper,
    CaseCover cover,
    IOfficialDocuments documents,
    IAuditLog audit,
    IAccess access,
    IStringLocalizer<MediationText> texts) : CoveredDocumentPage(documents, audit, texts)
{
    private CaseDetails? _details;
    private OpenedCase? _opened;

    public Guid CaseId { get; private set; }

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        _details ??= await reader.FindAsync(id, cancellationToken);
        if (_details is null)
            return null;
        CaseId = id;
        MayReveal = _details.IsCovered && access.Holds(Permissions.RevealParties, _details.Case.UnitId);
        return await paper.WriteAsync(_details, _opened, cancellationToken);
    }

    protected override Task<Covered?> CoverAsync(Guid id, CancellationToken cancellationToken) =>
        Task.FromResult<Covered?>(CaseCover.Of(_details!, () => Open(_details!)));

    private IReadOnlyList<RevealedValue> Open(CaseDetails details)
    {
        _opened = new OpenedCase(
            [.. details.Parties.Select(cover.Open)],
            cover.Matter(details.Case),
            cover.Agreement(details.Case),
            [.. details.FollowUps.Select(cover.Promise)]);
        return [];
    }
}
