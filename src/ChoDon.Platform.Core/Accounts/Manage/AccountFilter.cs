namespace ChoDon.Platform.Core.Accounts;

/// <param name="Search">Words of a name or an e-mail address, with or without accents.</param>
/// <param name="State">Only these, or null for all.</param>
/// <param name="After">Last account of the page before; null for the first page.</param>
/// <param name="Before">First account of the page after, when going back.</param>
public sealed record AccountFilter(string? Search = null, AccountState? State = null, Guid? After = null, Guid? Before = null);
