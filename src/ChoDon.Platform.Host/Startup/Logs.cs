using System.Globalization;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;

namespace ChoDon.Platform.Host.Startup;

internal static class Logs
{
    /// <summary>Everything goes to a daily file in the data directory; the console shows what needs a person.</summary>
    public static void AddLogs(this WebApplicationBuilder builder, DataDirectory data) =>
        builder.Host.UseSerilog((_, logs) => logs
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // Keys lie in the data directory as the database does; whoever can read the one can read the other.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            .WriteTo.File(
                Path.Combine(data.Logs, "chodon-.log"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 60,
                formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.Logger(console => console
                .Filter.ByExcluding(IsToldByTheCommand)
                .WriteTo.Console(
                    LogEventLevel.Warning,
                    outputTemplate: "{Message:lj}{NewLine}",
                    standardErrorFromLevel: LogEventLevel.Verbose,
                    formatProvider: CultureInfo.InvariantCulture)));

    /// <summary>An address that is taken and a certificate that cannot be used end the program with a line of their own.</summary>
    private static bool IsToldByTheCommand(LogEvent log) =>
        log.Exception is { } error && (error is IOException { InnerException: AddressInUseException } || Certificates.IsToBlame(error));
}
