using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowCoverage;

/// <param name="Tag">A kind of area.</param>
/// <param name="Villages">Villages of the kind today.</param>
/// <param name="WithModel">Those of them with a model.</param>
/// <param name="Households">Households that take part in them.</param>
internal sealed record TagCoverage(AreaTag Tag, int Villages, int WithModel, int Households);
