namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>A row under one of the things by which rows are counted; it may stand under several.</summary>
public sealed class Keyed<TKey, TRow>
{
    /// <summary>Under what.</summary>
    public required TKey Key { get; init; }

    /// <summary>The row.</summary>
    public required TRow Row { get; init; }
}
