namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>
/// A paper in the layout of administrative documents: national title and motto, issuing body, number, place and date,
/// type and subject, text, signatures, receivers. It is an official text and stays Vietnamese.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>How it is laid out.</summary>
    public OfficialForm Form { get; init; }

    /// <summary>The body above the one that issues it, or null: <c>CÔNG AN HUYỆN CHỢ ĐỒN</c>.</summary>
    public string? Superior { get; init; }

    /// <summary>The body that issues it: <c>CÔNG AN XÃ YÊN PHONG</c>.</summary>
    public required string Issuer { get; init; }

    /// <summary>Number and notation, or null while it has none: <c>05/BB-CAX</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Where it was drawn up: <c>Yên Phong</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The day it bears.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is: <c>BIÊN BẢN</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it is about, below the type; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Its text.</summary>
    public required IReadOnlyList<OfficialBlock> Body { get; init; }

    /// <summary>What follows after the signatures on a page of its own, such as tables of numbers. A certificate has none.</summary>
    public IReadOnlyList<OfficialBlock> Appendix { get; init; } = [];

    /// <summary>Who signs, from left to right and in rows of two.</summary>
    public required IReadOnlyList<OfficialSignature> Signatures { get; init; }

    /// <summary>
    /// Who receives it, each without dash or point; the line for the archive comes by itself. A certificate does not say it.
    /// </summary>
    public IReadOnlyList<string> Receivers { get; init; } = [];

    /// <summary>Name of a file that holds it, in plain letters and without ending: <c>bien-ban-tiep-nhan-05</c>.</summary>
    public required string FileName { get; init; }
}
