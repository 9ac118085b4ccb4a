using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>What comes next, and what waits.</summary>
/// <param name="Rows">The next sessions.</param>
/// <param name="NotRecorded">Sessions whose day is over and that are not recorded.</param>
/// <param name="NotConfirmed">Sessions that the commune has not looked at.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Map">The units today.</param>
internal sealed record NextSessions(IReadOnlyList<SessionRow> Rows, int NotRecorded, int NotConfirmed, Unit Unit, UnitTree Map);
