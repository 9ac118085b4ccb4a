using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.Dashboard;

/// <param name="Month">The month.</param>
/// <param name="Cases">The cases by outcome; an outcome without any is left out.</param>
internal sealed record MonthOfIncidents(Month Month, IReadOnlyDictionary<Outcome, int> Cases)
{
    public int All => Cases.Values.Sum();

    public int Of(Outcome outcome) => Cases.GetValueOrDefault(outcome);
}
