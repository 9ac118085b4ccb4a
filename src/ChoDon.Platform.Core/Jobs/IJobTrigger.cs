namespace ChoDon.Platform.Core.Jobs;

/// <summary>Wakes whatever executes runs. Nothing depends on its being heard: the next tick finds the same runs.</summary>
public interface IJobTrigger
{
    void Poke();
}
