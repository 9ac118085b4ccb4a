using System.Security.Cryptography;
using System.Text;

namespace ChoDon.Platform.Core.Data;

/// <summary>SHA-256 of a text, as 64 small hexadecimal digits.</summary>
internal static class TextHash
{
    public const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
