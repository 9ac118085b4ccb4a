namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>A choice: one that comes with the module, or one of the district's own. A list with more columns derives from it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsOffered">Whether new records may choose it.</param>
/// <param name="IsOwn">Whether the district made it.</param>
public record KnownChoice(Guid Id, string Name, bool IsOffered, bool IsOwn);
