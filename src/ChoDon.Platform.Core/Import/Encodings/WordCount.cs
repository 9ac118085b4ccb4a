namespace ChoDon.Platform.Core.Import.Encodings;

/// <param name="Words">Words with a letter that is not plain.</param>
/// <param name="Vietnamese">Those of them that could be Vietnamese.</param>
internal readonly record struct WordCount(int Words, int Vietnamese)
{
    public double Share => Words == 0 ? 1 : (double)Vietnamese / Words;

    public static WordCount operator +(WordCount left, WordCount right) =>
        new(left.Words + right.Words, left.Vietnamese + right.Vietnamese);
}
