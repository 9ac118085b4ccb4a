using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <param name="Done">When and that it was saved; null when it was not.</param>
/// <param name="Rows">A line for each village of the commune that the person may work with.</param>
internal sealed record Sheet(SheetDone? Done, IReadOnlyList<SheetRow> Rows);
