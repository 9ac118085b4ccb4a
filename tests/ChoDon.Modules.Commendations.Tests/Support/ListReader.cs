using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>What lists are made of in one request.</summary>
internal sealed class ListReader(CommendationsDbContext data, DistrictVillages villages, IAccess access, IUnitDirectory map)
{
    public CommendationsDbContext Data => data;

    public DistrictVillages Villages => villages;

    public AwardFormCatalog Forms { get; } = new(data, Support.Register.Texts);

    public FilteredProposals Filtered => new(data, Forms, villages, map);

    public WaitingForMe Waiting => new(access, villages, Forms);

    public ListProposalsHandler Pipeline => new(data, Filtered, Waiting);

    public RegisterReader Register => new(data, Filtered);
}
