using System.CommandLine;
using ChoDon.Platform.Core;
using Serilog;

namespace ChoDon.Platform.Host.Commands;

/// <summary>The command line. Without a command the host serves.</summary>
internal static class HostCommand
{
    private const int Failed = 1;
    private const int OperatorMustAct = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("ChoDon.Platform: safe households, peaceful villages")
        {
            CommonOptions.Data,
            CommonOptions.Urls,
            CommonOptions.Modules,
        };
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(CommonOptions.Read(parsed), cancellationToken));
        root.Subcommands.Add(AddVillagesCommand.Create());
        root.Subcommands.Add(AuditCommand.Create());
        root.Subcommands.Add(DemoCommand.Create());
        root.Subcommands.Add(FieldKeysCommand.Create());
        root.Subcommands.Add(ImportUnitsCommand.Create());
        root.Subcommands.Add(ModulesCommand.Create());
        root.Subcommands.Add(RecoverAccountCommand.Create());
        root.Subcommands.Add(ReportCommand.Create());
        root.Subcommands.Add(RoutesCommand.Create());

        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperatorException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return OperatorMustAct;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A command that builds no host has no log of its own.
            if (Log.Logger == Serilog.Core.Logger.None)
                await Console.Error.WriteLineAsync($"The program ended: {error.Message.ReplaceLineEndings(" ")}");
            Log.Error(error, "The program ended: {Error}. The log in the data directory says more", error.Message.ReplaceLineEndings(" "));
            await Log.CloseAndFlushAsync();
            return Failed;
        }
    }
}
