namespace ChoDon.Platform.Abstractions.Time;

/// <summary>Something that holds from one day to another.</summary>
public interface IDated
{
    /// <summary>Its key.</summary>
    Guid Id { get; }

    /// <summary>The first day on which it holds.</summary>
    DateOnly FirstDay { get; }

    /// <summary>The last day on which it holds; null while it does.</summary>
    DateOnly? LastDay { get; }
}
