using System.CommandLine;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity;
using ChoDon.Platform.Modularity.Composition;

namespace ChoDon.Platform.Host.Commands;

/// <summary>
/// Changes the key of encrypted fields; and when one is lost for good, lets the host start again while what the key had
/// sealed stays closed.
/// </summary>
internal static class FieldKeysCommand
{
    public static Command Create()
    {
        var forget = new Command("forget", "Goes on without keys that are lost; what they had sealed cannot be read any more");
        forget.SetAction((parsed, cancellationToken) => ForgetAsync(CommonOptions.Read(parsed), cancellationToken));
        var rotate = new Command("rotate", "Makes a new key and seals all encrypted fields with it; stop every host first. Broken off, it goes on where it was");
        rotate.SetAction((parsed, cancellationToken) => RotateAsync(CommonOptions.Read(parsed), cancellationToken));
        var dropOld = new Command("drop-old", "Takes keys out of the file that seal nothing any more; older backups cannot be read without them");
        dropOld.SetAction((parsed, cancellationToken) => DropOldAsync(CommonOptions.Read(parsed), cancellationToken));
        return new Command("field-keys", "The keys of encrypted fields") { rotate, dropOld, forget };
    }

    private static async Task<int> ForgetAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var database = await ExistingDatabase.OpenAsync(options, cancellationToken);
        var keys = ReadKeys(options);
        var forgotten = await FieldKeyCheck.ForgetMissingAsync(database, keys, cancellationToken);
        Console.WriteLine(forgotten.Count == 0
            ? $"Every key is in {keys.File}; nothing was forgotten."
            : $"Forgotten: {string.Join(", ", forgotten)}. Fields that it had sealed cannot be read any more; enter them again.");
        return 0;
    }

    private static async Task<int> RotateAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var database = await ExistingDatabase.OpenAsync(options, cancellationToken);
        using var alone = DataDirectory.Open(options.Data);
        var rotation = await OpenAsync(database, options, cancellationToken);
        var keys = await rotation.BeginAsync(ReadKeys(options), cancellationToken);
        Console.WriteLine($"The key is now {keys.CurrentId}, in {keys.File}. Copy the file to every other host before it starts.");
        var left = await rotation.With(keys).RunAsync(
            sealedNow => Console.WriteLine($"{sealedNow.Column}: {sealedNow.Count} sealed anew"), cancellationToken);
        if (left.Count > 0)
            throw new OperatorException($"Left as they are, because no key in the file opens them: {Describe(left)}. Everything else is sealed by {keys.CurrentId}.");
        Console.WriteLine(keys.OldIds.Count == 0
            ? $"Everything is sealed by {keys.CurrentId}."
            : $"Everything is sealed by {keys.CurrentId}. Older backups need the other keys, so they stay in the file; 'field-keys drop-old' takes them out.");
        return 0;
    }

    private static async Task<int> DropOldAsync(PlatformOptions options, CancellationToken cancellationToken)
    {
        var database = await ExistingDatabase.OpenAsync(options, cancellationToken);
        using var alone = DataDirectory.Open(options.Data);
        var keys = ReadKeys(options);
        var rotation = await OpenAsync(database, options, cancellationToken);
        var kept = await rotation.DropOldAsync(keys, cancellationToken);
        if (kept.Count > 0)
            throw new OperatorException($"Nothing was dropped, because older keys have sealed {Describe(kept)}. Run 'field-keys rotate' first.");
        Console.WriteLine(keys.OldIds.Count == 0
            ? $"{keys.File} holds no older keys."
            : $"Dropped: {string.Join(", ", keys.OldIds)}. Backups from before the last change cannot be read with {keys.File} any more.");
        return 0;
    }

    private static async Task<FieldKeyRotation> OpenAsync(PlatformDatabase database, PlatformOptions options, CancellationToken cancellationToken)
    {
        var modules = await ModuleContexts.OpenAllAsync(database, ModuleLoader.Load(options.Modules), cancellationToken);
        await using var platform = database.NewContext();
        return new FieldKeyRotation(
            database,
            [.. SealedColumn.Of(platform.Model), .. modules.SelectMany(module => SealedColumn.Of(module.Model))],
            TimeProvider.System);
    }

    private static FieldKeys ReadKeys(PlatformOptions options) =>
        FieldKeys.ReadOrMake(FieldKeyFile.Read(HostConfiguration.Read(), options.Data));

    private static string Describe(IEnumerable<SealedCount> counts) =>
        string.Join(", ", counts.Select(count => $"{count.Count} in {count.Column}"));
}
