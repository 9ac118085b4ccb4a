namespace ChoDon.Modules.Mediation.PrintCase;

/// <summary>What was sealed, as it stands in the minutes.</summary>
internal sealed record OpenedCase(
    IReadOnlyList<(string Name, string? Address)> Parties, string? Matter, string? Agreement, IReadOnlyList<string?> Promises);
