using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.SessionKeys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace ChoDon.Platform.Host.Startup;

/// <summary>
/// The keys that protect sessions lie where the data lies: in the data directory, or in the database that several
/// hosts share.
/// </summary>
internal static class SessionKeys
{
    public static void AddSessionKeys(this IServiceCollection services, DataDirectory data, PlatformDatabase database)
    {
        var keys = services.AddDataProtection().SetApplicationName("ChoDon.Platform");
        if (database.Provider == DatabaseProvider.Sqlite)
            keys.PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
        else
            services.Configure<KeyManagementOptions>(options => options.XmlRepository = new SessionKeyStore(database));
    }
}
