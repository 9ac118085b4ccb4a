namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>How long ago a village had its last session, in calendar months.</summary>
internal enum ReachBand
{
    Never,
    OverTwelve,
    SevenToTwelve,
    FourToSix,
    OneToThree,
    ThisMonth,
}
