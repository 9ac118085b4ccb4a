using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintLetter;

/// <summary>The letter of the unit that the reader looks at. Its number is written when it is signed.</summary>
[Authorize(Permissions.View)]
internal sealed class PrintLetterPage(
    OccasionPaper paper,
    ICurrentUnit current,
    IDistrictSettings settings,
    IOfficialDocuments documents,
    IStringLocalizer<CommendationsText> texts) : OccasionPaperPage(paper, current, documents, texts)
{
    // A village keeps no numbers.
    private readonly string? _number = current.Unit.Level == UnitLevel.Village ? null : $"……/{settings.Get(Settings.LetterNotation, current.District.Id)}";

    protected override PaperKind Kind => PaperKind.Letter;

    protected override string FileName => "to-trinh-khen-thuong";

    protected override string? Number => _number;
}
