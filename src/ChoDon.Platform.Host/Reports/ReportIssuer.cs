namespace ChoDon.Platform.Host.Reports;

/// <summary>Which body of a unit issues its reports: <c>OfficialDocuments:ReportIssuer</c>.</summary>
/// <param name="Body">What stands before the unit's name: <c>Công an</c>.</param>
internal sealed record ReportIssuer(string Body)
{
    public static ReportIssuer Read(IConfiguration configuration) =>
        new(configuration["OfficialDocuments:ReportIssuer"] is { Length: > 0 } body ? body : "Công an");
}
