namespace ChoDon.Platform.Abstractions.Units;

/// <summary>The district whose pages the signed-in person is looking at.</summary>
public interface ICurrentDistrict
{
    /// <summary>The district as it stands today.</summary>
    /// <exception cref="InvalidOperationException">No district exists yet.</exception>
    Unit Unit { get; }
}
