using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>All kinds of reminders of the ready modules.</summary>
public sealed class ReminderDirectory(IModuleCatalog modules, IModuleGate gate)
{
    public IEnumerable<KnownReminder> All =>
        modules.Ready.SelectMany(module => module.Declaration!.Reminders.Select(declared =>
            new KnownReminder(module, declared.Reminder, declared.SourceType)));

    /// <summary>The kinds of the modules that are in use in the district.</summary>
    public IEnumerable<KnownReminder> OpenIn(Guid districtId) => All.Where(kind => gate.IsOpen(kind.Module.Id, districtId));
}
