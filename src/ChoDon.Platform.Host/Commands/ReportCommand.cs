using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Reports;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Writes the report of a unit and some days. It works beside a host that serves.</summary>
internal static class ReportCommand
{
    private static readonly string[] Languages = ["vi", "en"];
    private static readonly string[] Formats = ["text", "json", "csv", "xlsx", "docx"];

    public static Command Create()
    {
        var district = new Option<string>("--district") { Description = "The official code of the unit: of a district, or of a commune or village in one", Required = true };
        var from = new Option<DateOnly>("--from") { Description = "The first day: 2018-06-12", Required = true, CustomParser = Day };
        var to = new Option<DateOnly>("--to") { Description = "The last day: 2020-05-11", Required = true, CustomParser = Day };
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", Formats)}", DefaultValueFactory = _ => "text" };
        var map = new Option<string>("--map") { Description = "then: units as they were; today: on today's map", DefaultValueFactory = _ => "then" };
        var language = new Option<string>("--language") { Description = "vi or en", DefaultValueFactory = _ => "vi" };
        var output = new Option<FileInfo?>("--output") { Description = "The file to write; without it, the console" };
        format.AcceptOnlyFromAmong(Formats);
        map.AcceptOnlyFromAmong("then", "today");
        language.AcceptOnlyFromAmong(Languages);
        var command = new Command("report", "Writes the report of a unit and some days") { district, from, to, format, map, language, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language));
            var days = new DayRange(parsed.GetValue(from), parsed.GetValue(to));
            return RunAsync(
                CommonOptions.Read(parsed),
                parsed.GetRequiredValue(district),
                days,
                isOnTodaysMap: parsed.GetValue(map) == "today",
                parsed.GetRequiredValue(format),
                parsed.GetValue(output),
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PlatformOptions options,
        string code,
        DayRange days,
        bool isOnTodaysMap,
        string format,
        FileInfo? output,
        CancellationToken cancellationToken)
    {
        if (days.Last < days.First)
            throw new OperatorException($"--to {days.Last:yyyy-MM-dd} is before --from {days.First:yyyy-MM-dd}.");
        await using var host = await PlatformHost.JoinAsync(options, cancellationToken);
        await using var scope = host.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("command report");
        var today = scope.Resolve<TimeProvider>().Today();
        if (days.First > today)
            throw new OperatorException($"--from {days.First:yyyy-MM-dd} lies ahead.");
        var map = scope.Resolve<IUnitDirectory>().AsOf(isOnTodaysMap || days.Last > today ? today : days.Last);
        var unit = map.FindByCode(code) ?? throw new OperatorException($"No unit bears the code {code} on {map.Date:yyyy-MM-dd}.");
        var report = await scope.Resolve<ReportReader>().ReadWithPartsAsync(unit, ReportDays.Of(days), isOnTodaysMap ? today : null, cancellationToken);
        var bytes = await scope.Resolve<IEnumerable<IReportFormat>>().Single(one => one.Name == format).WriteAsync(report, cancellationToken);
        if (output is null)
        {
            await using var console = Console.OpenStandardOutput();
            await console.WriteAsync(bytes, cancellationToken);
            return 0;
        }

        await File.WriteAllBytesAsync(output.FullName, bytes, cancellationToken);
        Console.WriteLine(output.FullName);
        return 0;
    }

    private static DateOnly Day(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            argument.AddError($"'{text}' is no day; write it as 2018-06-12.");
        else if (!SensibleYears.Contains(day.Year))
            argument.AddError($"'{text}' is not in the years {SensibleYears.First} to {SensibleYears.Last}.");
        return day;
    }
}
