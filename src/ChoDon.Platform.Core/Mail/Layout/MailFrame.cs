using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// The frame of every HTML part: a column of at most 600 pixels in table layout, with inline styles that old mail
/// programs draw too, and a style sheet with which those that know it follow the reader's dark mode. No image, no script.
/// </summary>
internal static class MailFrame
{
    public const string Cell = "padding:6px 4px;border-bottom:1px solid #b1b4b6;font-size:16px;line-height:22px;";
    public const string Caption = "padding:20px 0 6px;font-size:18px;line-height:24px;font-weight:bold;";
    public const string DataTable = "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse;\">";

    private const string LayoutTable = "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
    private const string Font = "font-family:Arial,Helvetica,sans-serif;color:#0b0c0c;";

    private const string Sheet = """
        :root { color-scheme: light dark; supported-color-schemes: light dark; }
        @media (max-width: 480px) {
          .sheet th, .sheet td { font-size: 14px !important; line-height: 20px !important; }
        }
        @media (prefers-color-scheme: dark) {
          body, .page { background: #17191a !important; }
          .sheet, .sheet td, .sheet th, .sheet h1, .sheet h2, .sheet h3 { color: #f0f1f2 !important; border-color: #565b5e !important; }
          .sheet .quiet { color: #b9bec1 !important; }
          .sheet .warning { background: #4a3d00 !important; color: #fff3c4 !important; }
          .sheet .bar { background: #6db3f2 !important; }
          .sheet .button { background: #7fd1bd !important; }
          .sheet .button a { color: #06241f !important; }
          .sheet .quiet a { color: #9fd0ff !important; }
        }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="language">Of the words.</param>
    /// <param name="title">What a screen reader says first.</param>
    /// <param name="rows">Rows of the column, as <see cref="Row"/> makes them.</param>
    public static string Render(string language, string title, string rows) =>
        $"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>{Safe(title)}</title>
        <style>
        {Sheet}
        </style>
        </head>
        <body style="margin:0;padding:0;background:#ffffff;">
        {LayoutTable} class="page" style="background:#ffffff;"><tr><td align="center" style="padding:12px;">
        {LayoutTable} class="sheet" style="max-width:600px;{Font}">
        {rows}</table>
        </td></tr></table>
        </body>
        </html>

        """;

    public static string Heading(string words) =>
        $"<tr><td><h1 style=\"margin:8px 0 4px;font-size:24px;line-height:30px;\">{Safe(words)}</h1></td></tr>\n";

    public static string Row(string words, int size = 16) =>
        $"<tr><td style=\"font-size:{size}px;line-height:{size + 6}px;\">{Safe(words)}</td></tr>\n";

    public static string Paragraph(string words) =>
        $"<tr><td style=\"padding:8px 0;font-size:16px;line-height:24px;\">{Safe(words)}</td></tr>\n";

    public static string Warning(string words) =>
        $"<tr><td class=\"warning\" style=\"padding:8px;background:#fff7bf;font-size:16px;line-height:22px;font-weight:bold;\">{Safe(words)}</td></tr>\n";

    /// <summary>A remark below all: small, and broken anywhere, because it may hold a long number.</summary>
    public static string Quiet(string words) =>
        $"<tr><td class=\"quiet\" style=\"padding-top:6px;font-size:14px;line-height:20px;color:#505a5f;word-break:break-word;\">{Safe(words)}</td></tr>\n";

    public static string QuietLink(MailLink link) =>
        $"<tr><td class=\"quiet\" style=\"padding-top:6px;font-size:14px;line-height:20px;\"><a href=\"{Safe(link.Address.AbsoluteUri)}\" style=\"color:#1d5f99;\">{Safe(link.Words)}</a></td></tr>\n";

    public static string Button(MailLink link) =>
        $"""
        <tr><td style="padding:12px 0 0;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
        <td class="button" bgcolor="#0b5d52" style="border-radius:4px;"><a href="{Safe(link.Address.AbsoluteUri)}" style="display:inline-block;padding:12px 20px;font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;">{Safe(link.Words)}</a></td>
        </tr></table></td></tr>

        """;

    public static string Head(string words, string align) =>
        $"<th scope=\"col\" align=\"{align}\" style=\"{Cell}font-size:14px;\">{Safe(words)}</th>";

    public static string Safe(string words) => Encoder.Encode(words);
}
