using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ListOccasions;

/// <param name="Occasion">The occasion.</param>
/// <param name="Proposals">Proposals of the unit that the reader looks at, as far as they may see them.</param>
internal sealed record OccasionRow(Occasion Occasion, int Proposals);
