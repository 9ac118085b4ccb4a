using System.CommandLine;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>When a key of encrypted fields is lost for good: the host starts again, and what the key had sealed stays closed.</summary>
internal static class FieldKeysCommand
{
    public static Command Create()
    {
        var forget = new Command("forget", "Goes on without keys that are lost; what they had sealed cannot be read any more");
        forget.SetAction((parsed, cancellationToken) => ForgetAsync(CommonOptions.Read(parsed), cancellationToken));
        return new Command("field-keys", "The keys of encrypted fields") { forget };
    }

    private static async Task<int> ForgetAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var database = await ExistingDatabase.OpenAsync(options, cancellationToken);
        var file = FieldKeyFile.Read(HostConfiguration.Read(), options.Data);
        var forgotten = await FieldKeyCheck.ForgetMissingAsync(database, FieldKeys.ReadOrMake(file), cancellationToken);
        Console.WriteLine(forgotten.Count == 0
            ? $"Every key is in {file}; nothing was forgotten."
            : $"Forgotten: {string.Join(", ", forgotten)}. Fields that it had sealed cannot be read any more; enter them again.");
        return 0;
    }
}
