namespace ChoDon.Modules.Commendations.ListBallots;

/// <param name="MeetingId">The meeting.</param>
/// <param name="UnitId">The commune or the district.</param>
/// <param name="HeldOn">On which day it is held.</param>
/// <param name="Occasion">The occasion.</param>
/// <param name="Items">On how many proposals it votes.</param>
/// <param name="Voted">On how many the member has voted.</param>
internal sealed record OpenBallot(Guid MeetingId, Guid UnitId, DateOnly HeldOn, string Occasion, int Items, int Voted);
