using System.CommandLine;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Host.Startup;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Villages have no official codes and stand in no national list: the district brings its own.</summary>
internal static class AddVillagesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV in UTF-8 with the columns commune_code,name" };
        var from = new Option<DateOnly?>("--from") { Description = "The villages' first day, yyyy-MM-dd (default: today)" };
        var command = new Command("add-villages", "Adds villages under their communes; those known already are left as they are") { file, from };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            CommonOptions.Read(parsed), parsed.GetRequiredValue(file), parsed.GetValue(from), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(PlatformOptions options, FileInfo file, DateOnly? from, CancellationToken cancellationToken)
    {
        if (!file.Exists)
            throw new OperatorException($"There is no file {file.FullName}.");
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        try
        {
            var villages = VillageFile.Read(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
            var added = await host.Services.Resolve<VillageAdder>()
                .AddAsync(villages, from ?? TimeProvider.System.Today(), new Actor(null, "command add-villages"), cancellationToken);
            Console.WriteLine($"{added} villages added, {villages.Count - added} were known already.");
            return 0;
        }
        catch (UnitRuleException problem)
        {
            throw new OperatorException($"{problem.Message} Nothing was added.", problem);
        }
    }
}
