using System.Globalization;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Mail;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A due thing put into words in both languages.</summary>
internal sealed record ReminderTold(DueItem Item, string Text, string TextEnglish)
{
    public static IReadOnlyList<ReminderTold> Of(KnownReminder kind, IReadOnlyList<DueItem> items, IStringLocalizerFactory localizers)
    {
        var vietnamese = In("vi-VN", kind, items, localizers);
        var english = In("en-GB", kind, items, localizers);
        return [.. items.Select((item, place) => new ReminderTold(item, vietnamese[place], english[place]))];
    }

    public bool DiffersFrom(Reminder row) =>
        row.ResolvedAt is not null || row.UnitId != Item.UnitId || row.Path != Item.Path || row.Text != Text || row.TextEnglish != TextEnglish;

    public void WriteTo(Reminder row)
    {
        row.UnitId = Item.UnitId;
        row.Path = Item.Path;
        row.Text = Text;
        row.TextEnglish = TextEnglish;
        row.ResolvedAt = null;
    }

    private static List<string> In(string language, KnownReminder kind, IReadOnlyList<DueItem> items, IStringLocalizerFactory localizers)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        using var scope = new CultureScope(culture);
        var words = kind.Words(localizers);
        return [.. items.Select(item => TextOf(item).Start(Reminder.MaxTextLength))];

        string TextOf(DueItem item) => words is null ? item.TextKey : string.Format(culture, words[item.TextKey].Value, [.. item.Values]);
    }
}
