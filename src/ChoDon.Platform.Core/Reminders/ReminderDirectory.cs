using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>All kinds of reminders: the platform's own, and those of the ready modules.</summary>
public sealed class ReminderDirectory(IModuleCatalog modules, IModuleGate gate, IEnumerable<PlatformReminderDeclaration> platform)
{
    private readonly KnownReminder[] _platform = [.. platform.Select(declared => declared.Known)];

    public IEnumerable<KnownReminder> All => [.. _platform, .. modules.Ready.SelectMany(KindsOf)];

    /// <summary>The kinds of the platform, and of the modules that are in use in the district.</summary>
    public IEnumerable<KnownReminder> OpenIn(Guid districtId) =>
        [.. _platform, .. modules.Ready.Where(module => gate.IsOpen(module.Id, districtId)).SelectMany(KindsOf)];

    private static IEnumerable<KnownReminder> KindsOf(ModuleEntry module) =>
        module.Declaration!.Reminders.Select(declared => new KnownReminder(module.Id, declared.Reminder, declared.SourceType, module.Declaration.Texts));
}
