using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>A document that the unit which the reader looks at sends for an occasion.</summary>
internal abstract class OccasionPaperPage(
    OccasionPaper paper, ICurrentUnit current, IOfficialDocuments documents, IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    public override IReadOnlyList<Crumb> Crumbs =>
        [new(texts["Occasions.Title"], Paths.Occasions), new(paper.Occasion!.Name, Paths.Occasion(paper.Occasion.Id))];

    public override string? Remark => paper.IsEmpty ? texts["Papers.NothingPassedOn", current.Unit.Name].Value : null;

    /// <summary>The kind of document.</summary>
    protected abstract PaperKind Kind { get; }

    /// <summary>Name of its file, in plain letters.</summary>
    protected abstract string FileName { get; }

    /// <summary>Its number; null when it bears none.</summary>
    protected virtual string? Number => null;

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken) =>
        await paper.WriteAsync(Kind, id, Number, FileName, cancellationToken) is { } written ? Take(written) : null;
}
