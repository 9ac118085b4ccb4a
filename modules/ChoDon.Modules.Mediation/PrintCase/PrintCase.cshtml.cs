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
    private OpenedCase? _opened;

    public Guid CaseId { get; private set; }

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return null;
        CaseId = id;
        MayReveal = details.IsCovered && access.Holds(Permissions.RevealParties, details.Case.UnitId);
        return await paper.WriteAsync(details, _opened, cancellationToken);
    }

    protected override async Task<Covered?> CoverAsync(Guid id, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { } details ? CaseCover.Of(details, () => Open(details)) : null;

    private IReadOnlyList<RevealedValue> Open(CaseDetails details)
    {
        _opened = new OpenedCase(
            [.. details.Parties.Select(cover.Open)],
            cover.Matter(details.Case),
            cover.Agreement(details.Case),
            [.. details.FollowUps.Select(cover.Promise)]);
        return [new(Texts["Print.Title"], "")];
    }
}
