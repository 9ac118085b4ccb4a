namespace ChoDon.Platform.Abstractions.Units;

/// <summary>The unit that the signed-in person is looking at: one in which they hold a grant, or one below it.</summary>
public interface ICurrentUnit
{
    /// <summary>A district, commune or village as it stands today.</summary>
    /// <exception cref="InvalidOperationException">The person holds no grant in any district.</exception>
    Unit Unit { get; }

    /// <summary>The district in which it lies; itself when it is one.</summary>
    /// <exception cref="InvalidOperationException">The person holds no grant in any district.</exception>
    Unit District { get; }
}
