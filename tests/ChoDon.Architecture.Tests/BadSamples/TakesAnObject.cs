namespace ChoDon.Architecture.Tests.BadSamples;

internal sealed class TakesAnObject
{
    public Guid Last { get; private set; }

    public void Run(Guid runId) => Last = runId;
}
