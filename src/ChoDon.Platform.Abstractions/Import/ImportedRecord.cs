namespace ChoDon.Platform.Abstractions.Import;

/// <summary>A record that an import made.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Stamp">Its stamp when it was made; another one today says that somebody changed it.</param>
public sealed record ImportedRecord(Guid Id, Guid Stamp);
