using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>A square code as one path, without any style of its own.</summary>
internal sealed class QrCodeSvg(string content, string label) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"240\" height=\"240\" role=\"img\" aria-label=\"{encoder.Encode(label)}\" shape-rendering=\"crispEdges\">"));
        writer.Write($"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>");
    }
}
