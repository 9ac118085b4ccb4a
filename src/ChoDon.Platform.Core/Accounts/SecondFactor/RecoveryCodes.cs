using System.Security.Cryptography;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Codes of 16 letters and digits, 80 bits each: nobody finds one from its hash.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;

    private const int Length = 16;

    /// <summary>Without letters that look like digits.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>New codes in groups of four, to be shown once.</summary>
    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => InGroups(RandomNumberGenerator.GetString(Letters, Length)))];

    /// <summary>Whether what was typed is meant as a recovery code and not as the six digits of an app.</summary>
    public static bool LooksLikeOne(string? typed) => Plain(typed).Length == Length;

    /// <summary>ABCD-EFGH-…, also for the authenticator's key.</summary>
    public static string InGroups(string text, char between = '-') =>
        string.Join(between, text.Chunk(4).Select(group => new string(group)));

    internal static string HashOf(Guid accountId, string code) => TextHash.Of($"{accountId:N}/{Plain(code)}");

    private static string Plain(string? code) =>
        new([.. (code ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}
