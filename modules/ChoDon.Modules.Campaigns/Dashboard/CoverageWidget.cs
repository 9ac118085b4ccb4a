using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>How many villages have been without a session for how long.</summary>
internal sealed class CoverageWidget(ReachReader reader) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken) =>
        BandCounts.Of(await reader.VillagesAsync(topicId: null, cancellationToken));
}
