using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>Writes a document in the district's own wording where it has one that can be read, else in the built-in one.</summary>
internal sealed class PaperWriter(CommendationsDbContext data, ICurrentUnit current)
{
    public async Task<WrittenPaper> WriteAsync(PaperKind kind, TemplateValues values, TemplateHead head, CancellationToken cancellationToken)
    {
        var district = current.District.Id;
        var own = await data.OwnTemplates.AsNoTracking()
            .Where(template => template.UnitId == district && template.Kind == kind)
            .Select(template => template.Text)
            .FirstOrDefaultAsync(cancellationToken);
        var read = own is null ? null : DocumentTemplate.Read(own, PaperFields.Of(kind)).Template;
        return new WrittenPaper((read ?? DefaultTemplates.Of(kind)).Fill(values, head), own is not null && read is null);
    }
}
