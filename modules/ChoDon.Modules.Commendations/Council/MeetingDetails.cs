using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Council;

/// <param name="Meeting">The meeting.</param>
/// <param name="Occasion">The occasion on whose proposals it votes.</param>
/// <param name="Seats">The members, in their order.</param>
/// <param name="Lines">What it votes on.</param>
internal sealed record MeetingDetails(Meeting Meeting, Occasion Occasion, IReadOnlyList<Seat> Seats, IReadOnlyList<AgendaLine> Lines)
{
    public int Present => Seats.Count(seat => seat.IsPresent);

    /// <summary>Whether enough members are present: so many in a hundred of all.</summary>
    public static bool HasQuorum(IReadOnlyCollection<Seat> seats, int quorum) =>
        seats.Count(seat => seat.IsPresent) * 100 >= quorum * seats.Count;

    /// <summary>Whose seat the account has, or null.</summary>
    public Seat? SeatOf(Guid? accountId) => accountId is null ? null : Seats.FirstOrDefault(seat => seat.AccountId == accountId);
}
