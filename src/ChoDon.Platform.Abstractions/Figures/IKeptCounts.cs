namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// Counts over registers, kept in memory until a register changes. A register that marks its figures stale with each
/// change needs to say nothing else.
/// </summary>
public interface IKeptCounts
{
    /// <summary>The count that is kept, or a new one.</summary>
    /// <param name="question">
    /// All that the count depends on beside the registers and the map, as a value (a record): whose units, which day.
    /// Two readers who may not see the same must not ask the same question.
    /// </param>
    /// <param name="count">Counts anew; its answer is never changed afterwards.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<TCount> CountAsync<TCount>(
        object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull;
}
