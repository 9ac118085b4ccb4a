using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.EditSession;

internal sealed class EditSessionForm
{
    public Guid Stamp { get; set; }

    public SessionKind? Kind { get; set; }

    public DateOnly? Day { get; set; }

    public string? StartsAt { get; set; }

    public string? Place { get; set; }

    public string? Speakers { get; set; }

    public Guid? CampaignId { get; set; }

    public List<Guid> TopicIds { get; set; } = [];

    public List<SessionLanguages> Languages { get; set; } = [];

    public int? Attendance { get; set; }

    public int? Women { get; set; }

    public int? Minority { get; set; }

    public int? UsefulInformation { get; set; }

    public string? Note { get; set; }

    public static EditSessionForm Of(Session session, IEnumerable<Guid> topicIds) => new()
    {
        Stamp = session.Stamp,
        Kind = session.Kind,
        Day = session.Day,
        StartsAt = StartTime.InWords(session.StartsAt),
        Place = session.Place,
        Speakers = session.Speakers,
        CampaignId = session.CampaignId,
        TopicIds = [.. topicIds],
        Languages = Flags.Each(session.Languages),
        Attendance = session.Attendance,
        Women = session.Women,
        Minority = session.Minority,
        UsefulInformation = session.UsefulInformation,
        Note = session.Note,
    };

    public EditSessionCommand ToCommand(Guid id) => new(
        id,
        Stamp,
        Kind,
        Day,
        CampaignId,
        new SessionDetails(StartsAt, Place, Speakers, TopicIds, Languages),
        new HeadCount(Attendance, UsefulInformation, Women, Minority),
        Note);
}
