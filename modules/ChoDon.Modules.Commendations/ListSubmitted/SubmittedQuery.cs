using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Web;

namespace ChoDon.Modules.Commendations.ListSubmitted;

internal sealed record SubmittedQuery : ProposalQuery
{
    protected override string Path => Paths.Submitted;
}
