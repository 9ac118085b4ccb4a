namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>What is known of a stored document without opening it.</summary>
/// <param name="Id">Its key, which the record keeps.</param>
/// <param name="FileName">The name it was given by whoever sent it, cleaned.</param>
/// <param name="MediaType">What it was found to be, not what it was called.</param>
/// <param name="Size">In bytes.</param>
/// <param name="StoredAt">When, in UTC.</param>
public sealed record DocumentInfo(Guid Id, string FileName, string MediaType, long Size, DateTime StoredAt);
