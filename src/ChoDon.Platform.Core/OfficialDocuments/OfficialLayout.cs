using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>
/// Margins and sizes of letters of official documents: <c>OfficialDocuments:…</c>. Offices differ within what the decree
/// allows.
/// </summary>
public sealed record OfficialLayout
{
    public string Font { get; init; } = "Times New Roman";

    /// <summary>Margins in millimetres.</summary>
    public int Top { get; init; } = 20;

    public int Bottom { get; init; } = 20;

    public int Left { get; init; } = 30;

    public int Right { get; init; } = 15;

    /// <summary>Sizes in points: names of bodies and of the state, the number, cells of tables.</summary>
    public int Head { get; init; } = 13;

    /// <summary>Motto, date, type, subject, text, titles of signers.</summary>
    public int Text { get; init; } = 14;

    /// <summary>"Nơi nhận".</summary>
    public int ReceiversHead { get; init; } = 12;

    public int Receivers { get; init; } = 11;

    /// <summary>The type of a certificate.</summary>
    public int CertificateType { get; init; } = 36;

    /// <summary>Its subject and text.</summary>
    public int CertificateText { get; init; } = 16;

    /// <summary>How far paragraphs are set in, in millimetres.</summary>
    public int Indent { get; init; } = 13;

    /// <exception cref="OperatorException">A setting cannot be used; the message names it and what it takes.</exception>
    public static OfficialLayout Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var defaults = new OfficialLayout();
        return new OfficialLayout
        {
            Font = configuration["OfficialDocuments:Font"] is { Length: > 0 } font ? font : defaults.Font,
            Top = Read(configuration, nameof(Top), 5, 60, defaults.Top),
            Bottom = Read(configuration, nameof(Bottom), 5, 60, defaults.Bottom),
            Left = Read(configuration, nameof(Left), 5, 60, defaults.Left),
            Right = Read(configuration, nameof(Right), 5, 60, defaults.Right),
            Head = Read(configuration, nameof(Head), 8, 24, defaults.Head),
            Text = Read(configuration, nameof(Text), 8, 24, defaults.Text),
            ReceiversHead = Read(configuration, nameof(ReceiversHead), 8, 24, defaults.ReceiversHead),
            Receivers = Read(configuration, nameof(Receivers), 8, 24, defaults.Receivers),
            CertificateType = Read(configuration, nameof(CertificateType), 20, 60, defaults.CertificateType),
            CertificateText = Read(configuration, nameof(CertificateText), 8, 24, defaults.CertificateText),
            Indent = Read(configuration, nameof(Indent), 0, 30, defaults.Indent),
        };
    }

    private static int Read(IConfiguration configuration, string name, int least, int most, int otherwise)
    {
        if (configuration[$"OfficialDocuments:{name}"] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new OperatorException($"OfficialDocuments:{name} is '{text}'. Write a number from {least} to {most}.");
    }
}
