using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Modules.Campaigns.ShowCoverage;

/// <summary>Which villages are listed, as it stands in an address. What cannot be read counts as not said.</summary>
internal sealed record CoverageQuery
{
    public string? Unit { get; init; }

    public string? Tag { get; init; }

    public string? Band { get; init; }

    /// <summary>Villages without a session since this day.</summary>
    public DateOnly? Since { get; init; }

    public string? Topic { get; init; }

    public string? Ask { get; init; }

    public Guid? UnitId => Guid.TryParse(Unit, out var unit) ? unit : null;

    public AreaTag? AreaTag => QueryWord.Read<AreaTag>(Tag);

    public ReachBand? ReachBand => QueryWord.Read<ReachBand>(Band);

    public Guid? TopicId => Guid.TryParse(Topic, out var topic) ? topic : null;

    public TopicAsk TopicAsk => QueryWord.Read<TopicAsk>(Ask) ?? TopicAsk.Never;

    public bool IsFiltered => UnitId is not null || AreaTag is not null || ReachBand is not null || Since is not null || TopicId is not null;

    public bool Fits(VillageReach village) =>
        (UnitId is not { } unit || village.CommuneId == unit || village.Id == unit)
        && (AreaTag is not { } tag || village.Tags.Contains(tag))
        && (ReachBand is not { } band || village.Band == band)
        && (Since is not { } day || village.LastDay is not { } last || last < day);

    /// <summary>The address of a page that lists villages so.</summary>
    public string Url(string path, int start = 0) => ListAddress.Of(
        path,
        [
            ("unit", UnitId?.ToString()),
            ("tag", AreaTag is { } tag ? QueryWord.Of(tag) : null),
            ("band", ReachBand is { } band ? QueryWord.Of(band) : null),
            ("since", Since is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : null),
            ("topic", TopicId?.ToString()),
            ("ask", TopicId is not null && TopicAsk != TopicAsk.Never ? QueryWord.Of(TopicAsk) : null),
            ("start", start > 0 ? FormattableString.Invariant($"{start}") : null),
        ]);

    public static string UrlOf(ReachBand band, AreaTag? tag) =>
        new CoverageQuery { Band = QueryWord.Of(band), Tag = tag is { } kind ? QueryWord.Of(kind) : null }.Url(Paths.Coverage);

    public static string UrlOf(Guid topicId, TopicAsk ask) =>
        new CoverageQuery { Topic = topicId.ToString(), Ask = QueryWord.Of(ask) }.Url(Paths.Coverage);
}
