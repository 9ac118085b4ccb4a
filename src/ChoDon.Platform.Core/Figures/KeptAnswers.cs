using System.Collections.Concurrent;

namespace ChoDon.Platform.Core.Figures;

/// <summary>The revisions of figures and units that answers hold for.</summary>
internal sealed record RevisionNumbers(long Figures, long Units);

/// <summary>What was counted since the revisions are these.</summary>
internal sealed class KeptAnswers(RevisionNumbers revisions)
{
    private readonly ConcurrentDictionary<object, object> _answers = [];

    public RevisionNumbers Revisions => revisions;

    public int Count => _answers.Count;

    /// <summary>The answer that is kept, or a new one; a new one each time where nothing is kept.</summary>
    public static async Task<TCount> CountAsync<TCount>(
        KeptAnswers? kept, object question, Func<CancellationToken, Task<TCount>> count, CancellationToken cancellationToken)
        where TCount : notnull
    {
        if (kept is not null && kept._answers.TryGetValue(question, out var answer))
            return (TCount)answer;
        var counted = await count(cancellationToken);
        if (kept is not null)
            kept._answers[question] = counted;
        return counted;
    }
}
