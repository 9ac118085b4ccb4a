using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>All that leaves a case for those who are not on it: where, when, of which kind, and how it ended. No key, no number, no text.</summary>
internal sealed class CountedCase : IUnitRecord
{
    public required Guid UnitId { get; init; }

    /// <summary>The day by which it counts.</summary>
    public required DateOnly Day { get; init; }

    public required Guid? KindId { get; init; }

    public required Result? Result { get; init; }
}
