using System.Runtime.CompilerServices;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ExportSessions;

/// <summary>
/// A list of sessions as a table of days, places in the map and numbers. What people wrote in their own words (speakers,
/// notes, reasons) is not in it: a file goes where nobody asks for permissions.
/// </summary>
internal sealed class SessionTable(ListSessionsHandler list, DistrictVillages villages, IStringLocalizer<CampaignsText> texts)
{
    public ExportTable Of(SessionQuery query, CancellationToken cancellationToken) => new(
        texts["Sessions.Title"],
        "buoi-tuyen-truyen",
        [
            new(texts["Session.Day"], 14),
            new(texts["Session.Village"], 28),
            new(texts["Coverage.Commune"], 24),
            new(texts["Session.Kind"], 40),
            new(texts["Session.State"], 16),
            new(texts["List.Attendance"], 14),
            new(texts["Totals.Women"], 12),
            new(texts["Totals.Minority"], 18),
            new(texts["List.Information"], 18),
        ],
        RowsAsync(query.Filter, cancellationToken),
        new AuditNote("campaigns.sessions.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: query.Url()));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        SessionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var session in list.AllAsync(filter).WithCancellation(cancellationToken))
        {
            yield return
            [
                session.Day,
                villages.Tree.Find(session.UnitId)?.Name,
                villages.Tree.CommuneOf(session.UnitId)?.Name,
                texts[$"Kind.{session.Kind}"].Value,
                texts[$"State.{session.State}"].Value,
                session.Attendance,
                session.Women,
                session.Minority,
                session.UsefulInformation,
            ];
        }
    }
}
