using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <param name="Village">The village.</param>
/// <param name="Stored">What the sheet holds of it.</param>
/// <param name="Elsewhere">The cases of the same month that were entered alone or in the sheet of another kind.</param>
internal sealed record SheetRow(Unit Village, SheetNumbers Stored, int Elsewhere);
