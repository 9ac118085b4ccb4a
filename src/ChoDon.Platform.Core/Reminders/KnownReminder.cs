using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A kind of reminder that a ready module declares.</summary>
public sealed record KnownReminder(ModuleEntry Module, ReminderDefinition Definition, Type SourceType)
{
    public const int MaxKeyLength = 130;

    /// <summary>Unique among all modules: <c>enrollment/vacancy</c>.</summary>
    public string Key => $"{Module.Id}/{Definition.Id}";

    /// <summary>Its name in the current language.</summary>
    public string NameIn(IStringLocalizerFactory localizers) => Words(localizers)?[Definition.TextKey] ?? Definition.TextKey;

    public IStringLocalizer? Words(IStringLocalizerFactory localizers) =>
        Module.Declaration?.Texts is { } texts ? localizers.Create(texts) : null;
}
