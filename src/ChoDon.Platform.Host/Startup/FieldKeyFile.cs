using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;

namespace ChoDon.Platform.Host.Startup;

/// <summary><c>Protection:KeyFile</c> names the file with the keys of encrypted fields; if it does not, they lie in the data directory.</summary>
internal static class FieldKeyFile
{
    public static string Read(IConfiguration configuration, string dataPath) =>
        configuration["Protection:KeyFile"] ?? Path.Combine(Path.GetFullPath(dataPath), DataDirectory.KeysName, FieldKeys.FileName);
}
