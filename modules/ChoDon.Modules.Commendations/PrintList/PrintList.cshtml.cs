using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintList;

/// <summary>The list that goes with the letter of the unit that the reader looks at.</summary>
[Authorize(Permissions.View)]
internal sealed class PrintListPage(
    OccasionPaper paper, ICurrentUnit current, IOfficialDocuments documents, IStringLocalizer<CommendationsText> texts)
    : OccasionPaperPage(paper, current, documents, texts)
{
    protected override PaperKind Kind => PaperKind.List;

    protected override string FileName => "danh-sach-khen-thuong";
}
