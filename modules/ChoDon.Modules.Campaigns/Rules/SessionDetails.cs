using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>What is known of a session beside where, when and how many, as typed.</summary>
internal sealed record SessionDetails(
    string? StartsAt, string? Place, string? Speakers, IReadOnlyCollection<Guid> TopicIds, IReadOnlyCollection<SessionLanguages> Languages)
{
    /// <summary>Notes what is wrong, and gives what goes into the session.</summary>
    public Action<Session> Check(Problems problems)
    {
        var startsAt = StartTime.Read(problems, nameof(StartsAt), StartsAt);
        var place = problems.Optional(nameof(Place), Place, Session.PlaceLength);
        var speakers = problems.Optional(nameof(Speakers), Speakers, Session.SpeakersLength);
        return session =>
        {
            session.StartsAt = startsAt;
            session.Place = place;
            session.Speakers = speakers;
            session.Languages = Flags.Together(Languages);
        };
    }
}
