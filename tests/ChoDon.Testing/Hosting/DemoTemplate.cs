using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;

namespace ChoDon.Testing.Hosting;

/// <summary>The data of a demonstration, made once, when a test first asks for it, and copied by each that does.</summary>
public static class DemoTemplate
{
    private static readonly Lazy<Task<TemporaryDirectory>> Made = new(MakeAsync);

    /// <summary>Puts a copy of the data into a directory, with the key of its encrypted fields.</summary>
    public static async Task CopyToAsync(string directory)
    {
        var template = (await Made.Value).FullPath;
        File.Copy(Path.Combine(template, DataDirectory.DatabaseName), Path.Combine(directory, DataDirectory.DatabaseName));
        Directory.CreateDirectory(Path.Combine(directory, "keys"));
        File.Copy(Path.Combine(template, "keys", FieldKeys.FileName), Path.Combine(directory, "keys", FieldKeys.FileName));
    }

    /// <summary>For the end of all tests of a project.</summary>
    public static async Task DeleteAsync()
    {
        if (Made.IsValueCreated)
            (await Made.Value).Dispose();
    }

    private static async Task<TemporaryDirectory> MakeAsync()
    {
        var directory = new TemporaryDirectory();
        var made = await HostCommand.RunAsync("demo", "--once", "--data", directory.FullPath);
        return made.ExitCode == 0 ? directory : throw new InvalidOperationException(made.Errors);
    }
}
