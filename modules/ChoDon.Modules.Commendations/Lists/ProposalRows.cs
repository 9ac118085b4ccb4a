using ChoDon.Platform.Abstractions.Lists;

namespace ChoDon.Modules.Commendations.Lists;

/// <param name="Page">The rows of this page.</param>
/// <param name="Count">How many fit the filter in all.</param>
internal sealed record ProposalRows(RecordPage<ProposalRow> Page, int Count)
{
    /// <summary>From which row the page before begins, read backwards; null when there is none.</summary>
    public Guid? Before => Page is { HasBefore: true, Rows: [var first, ..] } ? first.Id : null;

    public Guid? After => Page is { HasAfter: true, Rows: [.., var last] } ? last.Id : null;
}
