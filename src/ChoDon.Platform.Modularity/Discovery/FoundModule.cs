using System.Reflection;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Modularity.Discovery;

/// <summary>A module folder on its way through the start.</summary>
internal sealed class FoundModule(string folder)
{
    public string Folder { get; } = folder;

    public string Id { get; } = Path.GetFileName(folder);

    public ModuleManifest? Manifest { get; set; }

    public Assembly? Assembly { get; set; }

    public IPlatformModule? EntryPoint { get; set; }

    public ModuleDeclaration? Declaration { get; set; }

    public ModuleState State { get; private set; } = ModuleState.Ready;

    public StartStep Step { get; private set; } = StartStep.Discover;

    public string Reason { get; private set; } = "";

    public bool IsSound => State == ModuleState.Ready;

    /// <summary>Before any code of it was loaded a module is rejected; after that it is faulted.</summary>
    public void Fail(StartStep step, string reason)
    {
        State = step < StartStep.Load ? ModuleState.Rejected : ModuleState.Faulted;
        Step = step;
        Reason = OneLine(reason);
    }

    /// <summary>Takes the module through a step, if it came that far; whatever it throws stays its own.</summary>
    public void Try(StartStep step, Action action)
    {
        if (!IsSound)
            return;
        try
        {
            action();
        }
        catch (Exception error)
        {
            Fail(step, FaultWords.Of(error));
        }
    }

    public ModuleEntry ToEntry() => new(Id, State, IsSound ? StartStep.Ready : Step, Reason, Manifest, Declaration);

    /// <summary>The messages of databases and of the runtime run over several lines.</summary>
    private static string OneLine(string reason) =>
        string.Join(' ', reason.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
