namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A column of a table in an official document.</summary>
/// <param name="Heading">The words on top.</param>
/// <param name="Share">Its part of the width, in relation to the others.</param>
/// <param name="IsNumber">Whether its cells are set to the right.</param>
public sealed record OfficialColumn(string Heading, int Share, bool IsNumber = false);
