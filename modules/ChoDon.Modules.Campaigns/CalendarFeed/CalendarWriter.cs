using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>Writes sessions as a calendar (RFC 5545). The same sessions give the same text, so that programs see what changed.</summary>
internal sealed class CalendarWriter(
    IUnitDirectory directory, ISiteAddress site, IStringLocalizer<CampaignsText> texts, TimeProvider time)
{
    /// <summary>Sequence numbers are the seconds since then: they grow with each save, and fit an integer.</summary>
    private static readonly DateTime Start = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public string Write(Guid unitId, IEnumerable<FeedSession> sessions)
    {
        var map = directory.AsOf(time.Today());
        var calendar = new Calendar { ProductId = "-//ChoDon.Platform//Campaigns//VI", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", texts["Calendar.Name", map.Find(unitId)?.Name ?? ""]);
        calendar.Events.AddRange(sessions.Select(session => EventOf(session, map)));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private CalendarEvent EventOf(FeedSession session, UnitTree map)
    {
        var saved = new CalDateTime(session.SavedAt);
        return new CalendarEvent
        {
            Uid = $"{session.Id}@campaigns.chodon-platform",
            Summary = $"{NameOf(session, map)}: {texts[$"Kind.{session.Kind}.Short"].Value}",
            Description = $"{texts[$"Kind.{session.Kind}"].Value}. {texts[$"State.{session.State}"].Value}.",
            Location = session.Place,
            Url = site.Of(Paths.Session(session.Id)),
            Start = StartOf(session),
            Status = StatusOf(session.State),
            DtStamp = saved,
            LastModified = saved,
            Sequence = (int)Math.Max(0, (session.SavedAt - Start).TotalSeconds),
        };
    }

    /// <summary>The village as it was on the day, with its commune.</summary>
    private string NameOf(FeedSession session, UnitTree map)
    {
        var tree = map.Find(session.UnitId) is null ? directory.AsOf(session.Day) : map;
        return tree.PlaceName(session.UnitId);
    }

    private static CalDateTime StartOf(FeedSession session) => session.StartsAt is { } clock
        ? new CalDateTime(TimeZoneInfo.ConvertTimeToUtc(session.Day.ToDateTime(clock), VietnamTime.Zone))
        : new CalDateTime(session.Day);

    private static string StatusOf(SessionState state) => state switch
    {
        SessionState.Cancelled => EventStatus.Cancelled,
        SessionState.Proposed => EventStatus.Tentative,
        _ => EventStatus.Confirmed,
    };
}
