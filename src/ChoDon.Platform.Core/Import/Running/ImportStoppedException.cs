namespace ChoDon.Platform.Core.Import.Running;

/// <summary>An import cannot go on; the key names the sentence that says why.</summary>
internal sealed class ImportStoppedException(string textKey) : Exception(textKey)
{
    public string TextKey { get; } = textKey;
}
