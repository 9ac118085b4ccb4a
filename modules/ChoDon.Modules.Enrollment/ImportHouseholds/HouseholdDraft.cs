using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ImportHouseholds;

/// <summary>A household as the rows of a file tell of it, checked.</summary>
/// <param name="Village">Where it lives.</param>
/// <param name="HeadName">Its head.</param>
/// <param name="HeadRow">The row that tells of the head as a person; null when none does.</param>
/// <param name="Address">House, lane or hamlet.</param>
/// <param name="Phone">As it is stored.</param>
/// <param name="CommittedOn">The day of the commitment; null when the household is known and takes no part.</param>
/// <param name="JoinedOn">The first day that counts.</param>
/// <param name="Members">The rows that tell of others.</param>
internal sealed record HouseholdDraft(
    Unit Village,
    string HeadName,
    ImportRow? HeadRow,
    string? Address,
    string? Phone,
    DateOnly? CommittedOn,
    DateOnly? JoinedOn,
    IReadOnlyList<ImportRow> Members);
