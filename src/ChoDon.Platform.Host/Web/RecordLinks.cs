using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Host.Web;

/// <summary>From a number to the page with the records that it is made of, for who may see them.</summary>
internal sealed class RecordLinks(IAccess access, PermittedHere permitted, ICurrentUnit current)
{
    // The number of a time before a module was switched off stays, and its page is closed.
    public string? Of(ModuleDeclaration module, Figure figure, FigureTotal total, FigurePeriod period) =>
        total.Value is not null && figure.Records is { } records && permitted.HoldsIn(records.Permission, current.District.Id) && access.Holds(records.Permission, total.UnitId)
            ? FigureLinks.Of(module.ModuleId, figure, total.UnitId, period)
            : null;
}
