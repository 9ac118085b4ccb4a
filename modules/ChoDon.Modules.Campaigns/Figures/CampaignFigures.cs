using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Figures;

/// <summary>
/// What was held. Village sessions are turns: a village that met twice counts twice, and villages that met
/// together count once each. A meeting of several villages is one legal-education session, noted at its first village.
/// </summary>
internal sealed class CampaignFigures(CampaignsDbContext data) : IFigureSource
{
    public static readonly Figure VillageSessions = Flow(
        "mobilisation.village_sessions", "Figure.VillageSessions", "Measure.VillageSession", SessionKind.Mobilisation);

    public static readonly Figure MobilisationAttendances = Flow(
        "mobilisation.attendances", "Figure.MobilisationAttendances", "Measure.Attendance", SessionKind.Mobilisation) with { ComesWith = VillageSessions.Key };

    public static readonly Figure MobilisationInformation = Flow(
        "mobilisation.useful_information", "Figure.MobilisationInformation", "Measure.Item", SessionKind.Mobilisation) with { ComesWith = VillageSessions.Key };

    public static readonly Figure LegalSessions = Flow(
        "legal_education.sessions", "Figure.LegalSessions", "Measure.Session", SessionKind.LegalEducation);

    public static readonly Figure LegalAttendances = Flow(
        "legal_education.attendances", "Figure.LegalAttendances", "Measure.Attendance", SessionKind.LegalEducation) with { ComesWith = LegalSessions.Key };

    public static readonly Figure LegalInformation = Flow(
        "legal_education.useful_information", "Figure.LegalInformation", "Measure.Item", SessionKind.LegalEducation) with { ComesWith = LegalSessions.Key };

    public static Figure[] All =>
        [VillageSessions, MobilisationAttendances, MobilisationInformation, LegalSessions, LegalAttendances, LegalInformation];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.ToArray();
        var held = await data.Sessions.Counted()
            .Where(session => session.Day >= request.First && session.Day <= request.Last)
            .Where(session => EF.Parameter(units).Contains(session.UnitId))
            .GroupBy(session => new { session.UnitId, session.Day, session.Kind })
            .Select(sessions => new
            {
                sessions.Key.UnitId,
                sessions.Key.Day,
                sessions.Key.Kind,
                Sessions = sessions.Count(),
                Meetings = sessions.Sum(session => session.JointId == null || session.JointId == session.Id ? 1 : 0),
                Attendance = sessions.Sum(session => session.Attendance ?? 0),
                Information = sessions.Sum(session => session.UsefulInformation ?? 0),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in held.Where(row => row.Kind == SessionKind.Mobilisation)
               from value in new[]
               {
                   new FigureValue(VillageSessions.Key, row.UnitId, row.Day, row.Sessions),
                   new FigureValue(MobilisationAttendances.Key, row.UnitId, row.Day, row.Attendance),
                   new FigureValue(MobilisationInformation.Key, row.UnitId, row.Day, row.Information),
               }
               select value,
            .. from row in held.Where(row => row.Kind == SessionKind.LegalEducation)
               from value in new[]
               {
                   new FigureValue(LegalSessions.Key, row.UnitId, row.Day, row.Meetings),
                   new FigureValue(LegalAttendances.Key, row.UnitId, row.Day, row.Attendance),
                   new FigureValue(LegalInformation.Key, row.UnitId, row.Day, row.Information),
               }
               select value,
        ];
    }

    private static Figure Flow(string key, string textKey, string measureKey, SessionKind kind) => new(key, textKey, measureKey)
    {
        Over = FigureSpan.Within,
        IsPublished = true,
        Records = new FigureRecords($"/sessions?state=counted&kind={kind}".ToLowerInvariant(), Permissions.ViewSessions),
    };
}
