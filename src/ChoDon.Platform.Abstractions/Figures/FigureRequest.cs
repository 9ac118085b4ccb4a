using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>What the platform asks of a <see cref="IFigureSource"/>.</summary>
/// <param name="Month">The month; stocks are meant at its last day, flows within it.</param>
/// <param name="UnitIds">The villages whose numbers are wanted.</param>
public sealed record FigureRequest(Month Month, IReadOnlyList<Guid> UnitIds);
