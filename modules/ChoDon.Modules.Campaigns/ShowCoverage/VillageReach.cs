using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <param name="Tags">What kind of area it is today.</param>
/// <param name="SessionId">The last session that was held.</param>
/// <param name="LastDay">Its day; null when there was none.</param>
/// <param name="Months">Calendar months since then; null when there was none.</param>
internal sealed record VillageReach(
    Guid Id,
    string Name,
    Guid CommuneId,
    string CommuneName,
    IReadOnlyList<AreaTag> Tags,
    Guid? SessionId,
    DateOnly? LastDay,
    int? Months)
{
    public ReachBand Band => Months switch
    {
        null => ReachBand.Never,
        0 => ReachBand.ThisMonth,
        <= 3 => ReachBand.OneToThree,
        <= 6 => ReachBand.FourToSix,
        <= 12 => ReachBand.SevenToTwelve,
        _ => ReachBand.OverTwelve,
    };
}
