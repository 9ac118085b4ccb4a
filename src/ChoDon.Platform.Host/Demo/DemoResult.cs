namespace ChoDon.Platform.Host.Demo;

/// <summary>What the registers of the demonstration add up to for May 2020, and the mail that went out.</summary>
internal sealed record DemoResult(
    int Villages, decimal? Households, decimal? Leaders, decimal? Deputies, int MailsWritten, string? Eml);
