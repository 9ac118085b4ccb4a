using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Figures of a module that somebody has begun to compute.</summary>
/// <param name="Module">The module.</param>
/// <param name="Cell">The district and the days.</param>
/// <param name="Attempt">What says that nobody began after.</param>
/// <param name="Villages">All villages, or those that are marked.</param>
/// <param name="Marks">The marks that are then done.</param>
internal sealed record FigureWork(ModuleDeclaration Module, FigureCell Cell, Guid Attempt, Guid[] Villages, Guid[] Marks)
{
    /// <summary>Whether it is all villages.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether there is no number of them yet.</summary>
    public required bool IsNew { get; init; }
}

/// <summary>What a source answered; or why it did not.</summary>
internal sealed record FigureAnswer(DeclaredFigures Declared, CellNumbers Numbers, Exception? Fault);

/// <summary>What all sources of a module answered.</summary>
internal sealed record FigureOutcome(FigureWork Work, IReadOnlyList<FigureAnswer> Answers);
