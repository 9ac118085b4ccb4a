namespace ChoDon.Platform.Core.Jobs;

/// <summary>For processes that execute runs themselves, such as commands.</summary>
internal sealed class NoTrigger : IJobTrigger
{
    public void Poke()
    {
    }
}
