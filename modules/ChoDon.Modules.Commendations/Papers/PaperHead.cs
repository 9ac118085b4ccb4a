using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Superior">The body above, in capitals.</param>
/// <param name="Issuer">The body that issues, in capitals.</param>
/// <param name="Place">The place before the date.</param>
internal sealed record PaperHead(string? Superior, string Issuer, string Place)
{
    /// <param name="kind">The document.</param>
    /// <param name="day">The day it bears.</param>
    /// <param name="fileName">In plain letters, without ending.</param>
    /// <param name="number">Number and notation; null when it has none.</param>
    public TemplateHead Of(PaperKind kind, DateOnly day, string fileName, string? number = null) => new()
    {
        Form = kind == PaperKind.Certificate ? OfficialForm.Certificate : OfficialForm.Paper,
        Superior = Superior,
        Issuer = Issuer,
        Number = number,
        Place = Place,
        Date = day,
        FileName = fileName,
    };
}
