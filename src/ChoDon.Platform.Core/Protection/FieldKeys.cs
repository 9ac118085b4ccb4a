using System.Security.Cryptography;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// The keys of encrypted fields, one a line of a file that lies outside the database. The first one seals; all of them
/// open what they have sealed.
/// </summary>
public sealed class FieldKeys
{
    public const string FileName = "fields.key";

    private const int KeyBytes = 32;

    private readonly Dictionary<string, byte[]> _byId;

    private FieldKeys(string file, IReadOnlyList<byte[]> keys)
    {
        File = file;
        _byId = keys.ToDictionary(IdOf);
        CurrentId = IdOf(keys[0]);
    }

    /// <summary>Where they stand.</summary>
    public string File { get; }

    /// <summary>The name of the key that seals: the beginning of its hash.</summary>
    public string CurrentId { get; }

    /// <summary>Reads the file, and makes it with a new key when there is none.</summary>
    /// <exception cref="OperatorException">The file cannot be read, or holds something else.</exception>
    public static FieldKeys ReadOrMake(string file)
    {
        try
        {
            if (!System.IO.File.Exists(file))
                Make(file);
            var keys = System.IO.File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0)
                .Select(Convert.FromBase64String)
                .Select(Checked)
                .ToList();
            return keys.Count > 0 ? new FieldKeys(file, keys) : throw new FormatException("it holds no key");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new OperatorException(
                $"The key file {file} cannot be used ({error.Message.TrimEnd('.')}). Put back the file that was there; without it, encrypted fields stay closed.", error);
        }
    }

    public byte[]? Find(string id) => _byId.GetValueOrDefault(id);

    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        stream.Flush(flushToDisk: true);
    }

    private static byte[] Checked(byte[] key) =>
        key.Length == KeyBytes ? key : throw new FormatException($"a key has {KeyBytes} bytes, this one has {key.Length}");

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, FieldCipher.KeyIdBytes));
}
