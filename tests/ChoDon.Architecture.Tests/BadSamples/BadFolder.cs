namespace ChoDon.Architecture.Tests.BadSamples;

/// <summary>A folder that lives as long as the test.</summary>
internal sealed class BadFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("chodon-bad-");

    public BadFolder(string name) => FullPath = _root.CreateSubdirectory(name).FullName;

    public string FullPath { get; }

    public BadFolder With(string file, string text = "")
    {
        var path = Path.Combine(FullPath, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
