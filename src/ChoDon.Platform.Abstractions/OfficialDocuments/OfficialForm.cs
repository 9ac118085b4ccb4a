namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>How an official document is laid out.</summary>
public enum OfficialForm
{
    /// <summary>Upright, with issuing body and number beside the state's name, and the receivers at the end.</summary>
    Paper,

    /// <summary>
    /// One page across with a double border: all lines in the middle, the type in large letters, number and signature at the
    /// bottom, and nobody who receives it.
    /// </summary>
    Certificate,
}
