using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Periods;

/// <summary>The calendars as a district has them: by their rules, and with its exceptions. Answers from memory.</summary>
public sealed class DistrictCalendars(PlatformDatabase database, TimeProvider time) : IFollower
{
    private readonly Followed<ExceptionPicture> _followed = new(
        ExceptionPicture.None, cancellationToken => ReadAsync(database, cancellationToken));

    string IFollower.Revision => Revision.Settings;

    public Task FollowAsync(long number, CancellationToken cancellationToken) => _followed.FollowAsync(number, cancellationToken);

    public IReadOnlyList<ReportCalendar> Of(Guid districtId) => _followed.Current.Of(districtId);

    /// <summary>The exceptions of a district that count, the latest month first.</summary>
    public IReadOnlyList<PeriodException> ExceptionsOf(Guid districtId) => _followed.Current.ExceptionsOf(districtId);

    /// <summary>How many working days later than by the rule the reports of a period are due.</summary>
    public int ExtraDaysOf(Guid districtId, ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return ExceptionsOf(districtId)
            .Where(exception => exception.Calendar == period.Calendar.Id && exception.Month == period.LastMonth.FirstDay)
            .Sum(exception => exception.ExtraDays);
    }

    /// <summary>Adds an exception, unless a report was confirmed or handed in whose days it would change.</summary>
    /// <returns>False when one was.</returns>
    public async Task<bool> AddAsync(PeriodException exception, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(by);
        await using (var context = database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await Revisions.BumpAsync(context, Revision.Settings, cancellationToken);
            var moved = PeriodsAt(exception).Select(period => period.ToString()).ToArray();
            if (ChangesDays(exception) && await context.PeriodReports.AnyAsync(
                    report => report.DistrictId == exception.DistrictId && EF.Parameter(moved).Contains(report.Period) && report.FirstDoneAt != null,
                    cancellationToken))
                return false;
            context.PeriodExceptions.Add(exception);
            await context.SaveChangesAsync(cancellationToken);
            var note = new AuditNote("report.exception", $"{exception.Calendar}/{Month.Of(exception.Month)}", exception.DistrictId, exception.Reason);
            await AuditChain.AppendAsync(context, time.UtcNow(), by, note, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await _followed.ReloadAsync(CancellationToken.None);
        return true;
    }

    private bool ChangesDays(PeriodException exception) =>
        ExceptionsOf(exception.DistrictId)
            .FirstOrDefault(known => (known.Calendar, known.Month) == (exception.Calendar, exception.Month))?.LastDay != exception.LastDay;

    /// <summary>The periods that end or begin at the end of the month.</summary>
    private IEnumerable<ReportPeriod> PeriodsAt(PeriodException exception)
    {
        var calendar = Of(exception.DistrictId).First(known => known.Id == exception.Calendar);
        var month = Month.Of(exception.Month);
        return calendar.Kinds.SelectMany(kind => new[] { ReportPeriod.Bearing(calendar, kind, month), ReportPeriod.Bearing(calendar, kind, month.Next) }).Distinct();
    }

    private static async Task<(long, ExceptionPicture)> ReadAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var revision = await Revisions.ReadAsync(context, Revision.Settings, cancellationToken);
        return (revision, new ExceptionPicture(await context.PeriodExceptions.AsNoTracking().ToListAsync(cancellationToken)));
    }
}
