using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.RevealCase;

/// <summary>Who is in dispute, about what, and what was said and promised: for the people on the case.</summary>
[Authorize(Permissions.RevealParties)]
internal sealed class RevealCasePage(CaseReader reader, CaseCover cover, IAuditLog audit, IStringLocalizer<MediationText> texts) : RevealPage(audit, texts)
{
    public Guid CaseId { get; private set; }

    public override string BackUrl => Paths.Case(CaseId);

    protected override async Task<Covered?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        CaseId = id;
        return await reader.FindAsync(id, cancellationToken) is { IsCovered: true } details ? cover.Of(details) : null;
    }
}
