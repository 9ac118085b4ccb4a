namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>What is asked of the villages about a topic.</summary>
internal enum TopicAsk
{
    /// <summary>Those that never had a session about it.</summary>
    Never,

    /// <summary>Those that had one in the last twelve months.</summary>
    LastYear,
}
