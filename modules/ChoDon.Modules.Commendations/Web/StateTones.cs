using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Modules.Commendations.Web;

internal static class StateTones
{
    public static TagKind Of(ProposalState state) => state switch
    {
        ProposalState.Decided or ProposalState.Presented => TagKind.Good,
        ProposalState.NotPassed or ProposalState.Refused or ProposalState.Dismissed or ProposalState.Revoked => TagKind.Bad,
        ProposalState.Appealed => TagKind.Warning,
        _ => TagKind.Info,
    };
}
