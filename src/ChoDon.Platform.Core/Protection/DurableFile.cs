using System.Runtime.InteropServices;
using System.Text;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// Replaces a file as a whole: whenever the power fails, the old content or the new one stands there. When it returns, the
/// new one is on disk. Only the owner can read it.
/// </summary>
internal static class DurableFile
{
    private const string Suffix = ".new";

    public static void Replace(string file, string content)
    {
        // A link stays one, and leads to the new content.
        var target = File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file;
        File.Delete(target + Suffix);
        Write(target + Suffix, content);
        File.Move(target + Suffix, target, overwrite: true);
        FlushDirectory(Path.GetDirectoryName(target)!);
    }

    /// <summary>Makes a file that is not there yet.</summary>
    public static void Create(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Write(file, content);
        FlushDirectory(Path.GetDirectoryName(file)!);
    }

    private static void Write(string file, string content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(content);
        stream.Flush(flushToDisk: true);
    }

    // .NET opens no directories. Windows writes the name down by itself.
    private static void FlushDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = Open(Encoding.UTF8.GetBytes(directory + '\0'), flags: 0);
        if (opened < 0)
            throw new IOException($"The directory {directory} cannot be opened ({Marshal.GetLastPInvokeErrorMessage()}).");
        try
        {
            if (Flush(opened) != 0)
                throw new IOException($"The directory {directory} cannot be written to disk ({Marshal.GetLastPInvokeErrorMessage()}).");
        }
        finally
        {
            _ = Close(opened);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Close(int handle);
}
