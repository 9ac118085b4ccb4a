using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Demo;

/// <summary>
/// The communes' reports of the first months of 2020, handed in and approved around the days on which they were due. The
/// town's last one is still to be handed in, and one was given back.
/// </summary>
internal sealed class DemoReports(PlatformDatabase database, ReportReader reader, ReportDeadlines deadlines, IUnitDirectory units)
{
    private const string Town = "02020";
    private const string Returned = "02023";
    private static readonly ReportPeriod[] Periods = [.. new[] { "2020-01", "2020-02", "2020-03" }.Select(month => ReportPeriod.Read($"statistics/{month}")!)];

    public async Task FillAsync(Unit district, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (await context.PeriodReports.AnyAsync(cancellationToken))
            return;
        foreach (var period in Periods)
        {
            var communes = units.AsOf(period.Days.Last).Children(district.Id);
            foreach (var (at, commune) in communes.Index().Where(one => one.Item.Code != Town || period != Periods[^1]))
            {
                var due = deadlines.DueOn(district.Id, ReportRank.Commune, period);
                var handedIn = VietnamTime.StartOf(at % 7 == 3 ? due.AddDays(1) : due).AddHours(9).AddMinutes(7 * at);
                var report = await reader.ReadAsync(commune, ReportDays.Of(period), boundaries: null, cancellationToken);
                var isReturned = commune.Code == Returned && period == Periods[^1];
                Add(context, district, commune, period, ReportCopy.Of(report, period.ToString()).Write(), handedIn, isReturned);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static void Add(PlatformDbContext context, Unit district, Unit commune, ReportPeriod period, string copy, DateTime handedIn, bool isReturned)
    {
        var report = new PeriodReport { UnitId = commune.Id, DistrictId = district.Id, Period = period.ToString(), FirstDoneAt = handedIn };
        ReportStep Step(ReportStepKind kind, DateTime at, string by, string? note, bool hasCopy) => new()
        {
            ReportId = report.Id,
            Kind = kind,
            At = at,
            ByAccountId = null,
            By = by,
            Note = note,
            Copy = hasCopy ? copy : null,
            CopyHash = hasCopy ? ReportCopy.HashOf(copy) : null,
        };
        var answer = isReturned
            ? Step(ReportStepKind.Return, handedIn.AddDays(1), "Cán bộ huyện minh họa", "Còn thiếu một buổi tuyên truyền, đề nghị bổ sung.", hasCopy: false)
            : Step(ReportStepKind.Approve, handedIn.AddDays(1), "Cán bộ huyện minh họa", null, hasCopy: true);
        (report.State, report.CopyStepId) = isReturned ? (ReportState.Returned, (Guid?)null) : (ReportState.Approved, answer.Id);
        context.PeriodReports.Add(report);
        context.ReportSteps.AddRange(Step(ReportStepKind.Submit, handedIn, "Cán bộ xã minh họa", null, hasCopy: true), answer);
    }
}
