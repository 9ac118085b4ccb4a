using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.OfficialDocuments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PublishList;

/// <summary>The list of commendations of a period that is hung up, to be printed or taken as a file.</summary>
[Authorize(Permissions.View)]
internal sealed class PublishListPage(
    PublicationPaper paper, IOfficialDocuments documents, DistrictVillages villages, IStringLocalizer<CommendationsText> texts)
    : PlacedPage<PublicationQuery>(villages, texts)
{
    public OfficialDocument Paper { get; private set; } = null!;

    public Task OnGetAsync(PublicationQuery query, CancellationToken cancellationToken) => WriteAsync(query, cancellationToken);

    public async Task<IActionResult> OnGetDocxAsync(PublicationQuery query, CancellationToken cancellationToken)
    {
        await WriteAsync(query, cancellationToken);
        return documents.Docx(Paper);
    }

    private async Task WriteAsync(PublicationQuery query, CancellationToken cancellationToken)
    {
        Take(query);
        Paper = await paper.WriteAsync(query.UnitId, query.Days(Villages.Today), cancellationToken);
    }
}
