namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A part of the text of an official document.</summary>
public abstract record OfficialBlock;
