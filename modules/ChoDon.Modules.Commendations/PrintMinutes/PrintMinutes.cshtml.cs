using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PrintMinutes;

[Authorize(Permissions.KeepCouncil)]
internal sealed class PrintMinutesPage(
    MeetingReader reader,
    MinutesPaper paper,
    ICurrentUnit current,
    IDistrictSettings settings,
    IOfficialDocuments documents,
    IStringLocalizer<CommendationsText> texts) : PaperPage(documents)
{
    private Meeting? _meeting;

    public override IReadOnlyList<Crumb> Crumbs => _meeting is null ? [] :
    [
        new Crumb(texts["Meetings.Title"], Paths.Meetings),
        new Crumb(texts["Meeting.Title", Show.Date(_meeting.HeldOn)], Paths.Meeting(_meeting.Id)),
    ];

    public override string? Remark => _meeting is { IsClosed: false } ? texts["Meeting.DraftRemark"].Value : null;

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return null;
        _meeting = details.Meeting;
        return Take(await paper.WriteAsync(details, settings.Get(Settings.Majority, current.District.Id), cancellationToken));
    }
}
