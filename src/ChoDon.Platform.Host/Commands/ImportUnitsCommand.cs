using System.CommandLine;
using System.Globalization;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Units.ImportUnits;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Takes a country's tree of units from a CSV file: all of it, or nothing and a list of what is wrong.</summary>
internal static class ImportUnitsCommand
{
    private const int ErrorsShown = 50;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV in UTF-8 with the columns code,name,level,parent_code" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The day the list describes, yyyy-MM-dd (default: today)" };
        var command = new Command("import-units", "Imports administrative units from a CSV file") { file, asOf };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            CommonOptions.Read(parsed), parsed.GetRequiredValue(file), parsed.GetValue(asOf), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(PlatformOptions options, FileInfo file, DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (!file.Exists)
            throw new OperatorException($"There is no file {file.FullName}.");
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        await using var csv = file.OpenRead();
        var result = await host.Services.Resolve<UnitImporter>()
            .ImportAsync(csv, asOf ?? TimeProvider.System.Today(), new Actor(null, "command import-units"), cancellationToken);
        foreach (var error in result.Errors.Take(ErrorsShown))
            await Console.Error.WriteLineAsync(error.Describe(CultureInfo.GetCultureInfo("en")));
        if (!result.IsAccepted)
            throw new OperatorException($"{result.Errors.Count} errors in {file.Name}; nothing was imported. Correct the lines named above and run the command again.");
        Console.WriteLine($"{result.Added} units added, {result.Unchanged} were known already.");
        return 0;
    }
}
