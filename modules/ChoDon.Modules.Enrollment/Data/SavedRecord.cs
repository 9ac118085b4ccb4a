using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A record that people edit as a whole, and that tells when it was saved.</summary>
internal abstract class SavedRecord : Entity
{
    public required DateTime SavedAt { get; set; }
}
