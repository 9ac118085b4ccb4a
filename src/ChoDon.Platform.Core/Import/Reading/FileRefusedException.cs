namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A file cannot be read at all. The key names a sentence for the person who chose it.</summary>
public sealed class FileRefusedException : Exception
{
    public FileRefusedException(string textKey, params object[] values)
        : this(null, textKey, values)
    {
    }

    public FileRefusedException(Exception? cause, string textKey, params object[] values)
        : base(textKey, cause)
    {
        TextKey = textKey;
        Values = values;
    }

    public string TextKey { get; }

    public IReadOnlyList<object> Values { get; }
}
