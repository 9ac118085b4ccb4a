using ChoDon.Platform.Abstractions.Reminders;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A kind of reminder that a ready module declares, or the platform itself.</summary>
/// <param name="OwnerId">The module; <c>platform</c> for the platform.</param>
/// <param name="Definition">What was declared.</param>
/// <param name="SourceType">The type that knows what is due.</param>
/// <param name="Texts">The type whose resources hold its words.</param>
public sealed record KnownReminder(string OwnerId, ReminderDefinition Definition, Type SourceType, Type? Texts)
{
    public const int MaxKeyLength = 130;

    /// <summary>Unique among all: <c>enrollment/vacancy</c>.</summary>
    public string Key => $"{OwnerId}/{Definition.Id}";

    /// <summary>Its name in the current language.</summary>
    public string NameIn(IStringLocalizerFactory localizers) => Words(localizers)?[Definition.TextKey] ?? Definition.TextKey;

    public IStringLocalizer? Words(IStringLocalizerFactory localizers)
    {
        ArgumentNullException.ThrowIfNull(localizers);
        return Texts is { } texts ? localizers.Create(texts) : null;
    }
}
