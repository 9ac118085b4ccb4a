using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <param name="Unit">The unit whose home it is.</param>
/// <param name="Villages">All villages of the unit.</param>
/// <param name="Models">Villages with a model.</param>
/// <param name="Households">Households that take part.</param>
/// <param name="Known">All households that are known.</param>
/// <param name="Leaders">Leaders in office.</param>
/// <param name="Deputies">Deputies in office.</param>
/// <param name="OpensHouseholds">Whether the reader may open lists of households.</param>
internal sealed record Coverage(
    Guid Unit,
    int Villages,
    FigureTotal Models,
    FigureTotal Households,
    FigureTotal Known,
    FigureTotal Leaders,
    FigureTotal Deputies,
    bool OpensHouseholds);
