using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>The cases of a village in a month.</summary>
internal sealed record VillageMonth(Guid UnitId, int Year, int Number, int Cases, int Settled, int NotSettled, int Referred, int Withdrawn, int Open)
{
    public Month Month => new(Year, Number);
}
