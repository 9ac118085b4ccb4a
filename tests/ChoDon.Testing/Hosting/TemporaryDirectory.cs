namespace ChoDon.Testing.Hosting;

/// <summary>A directory that lives as long as the test.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("chodon-data-");

    public string FullPath => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
