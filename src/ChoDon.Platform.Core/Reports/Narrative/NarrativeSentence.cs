namespace ChoDon.Platform.Core.Reports;

/// <param name="Pieces">What it is made of, from its first word to its full stop.</param>
public sealed record NarrativeSentence(IReadOnlyList<NarrativePiece> Pieces)
{
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}
