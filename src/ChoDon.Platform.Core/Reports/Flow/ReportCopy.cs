using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Reports;

/// <summary>The numbers of a report as they were at a moment.</summary>
/// <param name="Code">The unit's code then.</param>
/// <param name="Name">Its name then.</param>
/// <param name="Period">The period.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Lines">The figures.</param>
public sealed record ReportCopy(string Code, string Name, string Period, DateOnly From, DateOnly To, IReadOnlyList<CopiedLine> Lines)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static ReportCopy Of(Report report, string period)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportCopy(
            report.Unit.Code,
            report.Unit.Name,
            period,
            report.Days.Days.First,
            report.Days.Days.Last,
            [.. report.Lines.Select(line => new CopiedLine(line.Figure.Key, line.Now.Value, line.Now.Status, line.Now.Qualifier, line.Rule, line.ComputedAt, line.IsByHand))]);
    }

    public static ReportCopy Read(string written) => JsonSerializer.Deserialize<ReportCopy>(written, Options)!;

    public static string HashOf(string written) => TextHash.Of(written);

    public string Write() => JsonSerializer.Serialize(this, Options);
}

/// <param name="Key">The figure.</param>
/// <param name="Value">Its number; null when the status says that there was none.</param>
/// <param name="Status">How far it was known.</param>
/// <param name="Qualifier">How exactly.</param>
/// <param name="Rule">The version of the rule by which it was computed.</param>
/// <param name="ComputedAt">When it was.</param>
/// <param name="IsByHand">Whether somebody wrote the number.</param>
public sealed record CopiedLine(
    string Key, decimal? Value, FigureStatus Status, Qualifier Qualifier, int? Rule, DateTime? ComputedAt, bool IsByHand = false);
