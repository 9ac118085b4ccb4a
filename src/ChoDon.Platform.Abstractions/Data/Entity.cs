namespace ChoDon.Platform.Abstractions.Data;

/// <summary>A stored thing with a key that grows with time and a stamp that changes with every save.</summary>
public abstract class Entity
{
    /// <summary>The key, made before the row is stored.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token: two people who edit the same row do not overwrite one another.</summary>
    public Guid Stamp { get; internal set; } = Guid.CreateVersion7();
}
