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

    private readonly IReadOnlyList<byte[]> _keys;
    private readonly Dictionary<string, byte[]> _byId;

    private FieldKeys(string file, IReadOnlyList<byte[]> keys)
    {
        File = file;
        _keys = keys;
        _byId = keys.ToDictionary(IdOf);
        CurrentId = IdOf(keys[0]);
    }

    /// <summary>Where they stand.</summary>
    public string File { get; }

    /// <summary>The name of the key that seals: the beginning of its hash.</summary>
    public string CurrentId { get; }

    /// <summary>The names of the keys that only open.</summary>
    public IReadOnlyList<string> OldIds => [.. _byId.Keys.Where(id => id != CurrentId)];

    /// <summary>Reads the file, and makes it with a new key when there is none.</summary>
    /// <exception cref="OperatorException">The file cannot be read, or holds something else.</exception>
    public static FieldKeys ReadOrMake(string file)
    {
        try
        {
            if (!System.IO.File.Exists(file))
                DurableFile.Create(file, Lines([NewKey()]));
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

    /// <summary>Puts a new key on top of the file; it is on disk before it seals anything.</summary>
    /// <exception cref="OperatorException">The file cannot be written.</exception>
    public FieldKeys WithNew() => Replace([NewKey(), .. _keys]);

    /// <summary>Takes the keys that only open out of the file.</summary>
    /// <exception cref="OperatorException">The file cannot be written.</exception>
    public FieldKeys WithoutOld() => Replace([_keys[0]]);

    private FieldKeys Replace(IReadOnlyList<byte[]> keys)
    {
        try
        {
            DurableFile.Replace(File, Lines(keys));
            return new FieldKeys(File, keys);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The key file {File} cannot be written ({error.Message.TrimEnd('.')}). Give this user write access to it and its directory.", error);
        }
    }

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    private static string Lines(IEnumerable<byte[]> keys) => string.Concat(keys.Select(key => $"{Convert.ToBase64String(key)}\n"));

    private static byte[] Checked(byte[] key) =>
        key.Length == KeyBytes ? key : throw new FormatException($"a key has {KeyBytes} bytes, this one has {key.Length}");

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, FieldCipher.KeyIdBytes));
}
