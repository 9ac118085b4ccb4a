namespace ChoDon.Platform.Host.Startup;

/// <summary>The settings, for commands that need no host.</summary>
internal static class HostConfiguration
{
    public static IConfiguration Read() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddEnvironmentVariables("CHODON_")
            .Build();
}
