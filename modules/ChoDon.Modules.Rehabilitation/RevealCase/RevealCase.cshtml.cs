using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.RevealCase;

/// <summary>Who is helped: for those on the case but the mentor, with a reason.</summary>
[Authorize(Permissions.RevealPeople)]
internal sealed class RevealCasePage(RehabilitationDbContext data, PersonCover cover, IAuditLog audit, IStringLocalizer<RehabilitationText> texts) : RevealPage(audit, texts)
{
    public Guid CaseId { get; private set; }

    public override string BackUrl => Paths.Case(CaseId);

    protected override async Task<Covered?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        CaseId = id;
        return await data.HelpedPeople.AsNoTracking().FirstOrDefaultAsync(person => person.CaseId == id, cancellationToken) is { } person ? cover.Of(person) : null;
    }
}
