using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Testing.Jobs;

namespace ChoDon.Testing.Figures;

/// <summary>
/// Counts that are kept as in the running host, for one module. Changes are marked before each count, so that a change
/// which left no note shows as an old number.
/// </summary>
public sealed class RealCounts : IKeptCounts
{
    private readonly StaleMarking _marking;
    private readonly KeptCounts _kept;

    public RealCounts(PlatformDatabase database, string moduleId)
    {
        _marking = new StaleMarking(database, new FigureModules(new HandModules(moduleId), new HandGate(), database), TimeProvider.System);
        _kept = new KeptCounts(database, _marking);
    }

    public async Task<TCount> CountAsync<TCount>(
        object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull
    {
        await _marking.ApplyAsync(cancellationToken);
        return await _kept.CountAsync(question, count, cancellationToken);
    }
}
