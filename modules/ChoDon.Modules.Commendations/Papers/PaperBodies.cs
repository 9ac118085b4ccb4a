using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Superior">The body above, in running words; null at the top.</param>
/// <param name="Issuer">The body that issues a document: <c>Ủy ban nhân dân xã Yên Phong</c>.</param>
/// <param name="SignAs">What stands above its signature.</param>
/// <param name="Place">The place before the date.</param>
internal sealed record PaperBodies(string? Superior, string Issuer, string SignAs, string Place)
{
    private const string Council = "HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG";

    public string IssuerInCapitals => OfficialWords.Capitals(Issuer);

    /// <summary>The head of a document that the body itself issues.</summary>
    public PaperHead Head => new(Superior is { } superior ? OfficialWords.Capitals(superior) : null, IssuerInCapitals, Place);

    /// <summary>The head of a document of its council.</summary>
    public PaperHead HeadOfCouncil => new(IssuerInCapitals, Council, Place);
}
