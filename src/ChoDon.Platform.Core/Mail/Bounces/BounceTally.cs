namespace ChoDon.Platform.Core.Mail;

/// <summary>What one look into the mailbox brought.</summary>
/// <param name="Lost">Reports that nothing arrives at an address.</param>
/// <param name="Late">Reports of delays.</param>
/// <param name="LeftAlone">Reports that are too large, cannot be read, or are about nothing of ours.</param>
internal sealed record BounceTally(int Lost, int Late, int LeftAlone);
