using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <param name="Villages">All villages of the unit.</param>
/// <param name="Models">Villages with a model.</param>
/// <param name="Households">Households that take part.</param>
internal sealed record Coverage(int Villages, FigureTotal Models, FigureTotal Households);
