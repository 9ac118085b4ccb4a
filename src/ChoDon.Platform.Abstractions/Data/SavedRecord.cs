namespace ChoDon.Platform.Abstractions.Data;

/// <summary>A record that people edit as a whole, and that tells when it was saved.</summary>
public abstract class SavedRecord : Entity
{
    /// <summary>When it was last saved, in UTC.</summary>
    public required DateTime SavedAt { get; set; }
}
