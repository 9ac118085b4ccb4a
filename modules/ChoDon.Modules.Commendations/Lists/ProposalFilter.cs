using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Lists;

/// <param name="UnitId">A commune or village; null for all that the reader looks at.</param>
/// <param name="FormId">One form.</param>
/// <param name="Level">Forms that one level awards.</param>
/// <param name="Recipient">Kind of recipients.</param>
/// <param name="OccasionId">One occasion.</param>
/// <param name="Text">Part of a name or of a decision's number, as it is searched for; never empty.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
internal sealed record ProposalFilter(
    Guid? UnitId = null,
    Guid? FormId = null,
    AwardLevel? Level = null,
    RecipientFilter? Recipient = null,
    Guid? OccasionId = null,
    string? Text = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool AsItWas = false);
