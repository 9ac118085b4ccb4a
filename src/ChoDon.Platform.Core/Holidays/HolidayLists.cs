using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>
/// The lists of holidays, answered from memory. The suggestion holds for a year until somebody takes it over; whoever adds
/// or removes a day takes it over with that change.
/// </summary>
public sealed class HolidayLists(PlatformDatabase database, TimeProvider time) : IWorkingDays, IFollower
{
    private readonly Followed<HolidayPicture> _followed = new(HolidayPicture.None, cancellationToken => ReadAsync(database, cancellationToken));

    string IFollower.Revision => Revision.Holidays;

    public YearOfHolidays Of(int year) => _followed.Current.Of(year);

    public bool IsWorkingDay(DateOnly day) =>
        !FixedHolidays.Contains(day) && (Of(day.Year).Find(day) is { } listed ? listed.Kind == HolidayKind.WorkingDay : !HolidaySuggestion.IsWeekend(day));

    public DateOnly After(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                workingDays--;
        }

        return day;
    }

    /// <summary>Takes the suggestion for a year over; a list that was confirmed before stays as it is.</summary>
    public Task ConfirmAsync(int year, Actor by, CancellationToken cancellationToken) =>
        ChangeAsync(year, by, (_, _) => Task.FromResult<string?>(null), cancellationToken);

    /// <returns>Whether it was added; a day that is in the list already stays as it is.</returns>
    public Task<bool> AddAsync(Holiday holiday, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        return ChangeAsync(
            holiday.Day.Year,
            by,
            async (context, stop) =>
            {
                if (FixedHolidays.Contains(holiday.Day) || await context.Holidays.AnyAsync(one => one.Day == holiday.Day, stop))
                    return null;
                context.Holidays.Add(holiday);
                await context.SaveChangesAsync(stop);
                return $"+ {Written(holiday.Day)}";
            },
            cancellationToken);
    }

    /// <returns>Whether it was in the list.</returns>
    public Task<bool> RemoveAsync(DateOnly day, Actor by, CancellationToken cancellationToken) => ChangeAsync(
        day.Year,
        by,
        async (context, stop) =>
            await context.Holidays.Where(one => one.Day == day).ExecuteDeleteAsync(stop) > 0 ? $"− {Written(day)}" : null,
        cancellationToken);

    public Task ReloadAsync(CancellationToken cancellationToken) => _followed.ReloadAsync(cancellationToken);

    public Task FollowAsync(long number, CancellationToken cancellationToken) => _followed.FollowAsync(number, cancellationToken);

    /// <param name="year">Whose list is changed.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="change">Changes the list and says what it did, or null when there was nothing to do.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    private async Task<bool> ChangeAsync(
        int year, Actor by, Func<PlatformDbContext, CancellationToken, Task<string?>> change, CancellationToken cancellationToken)
    {
        string? done;
        await using (var context = database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await Revisions.BumpAsync(context, Revision.Holidays, cancellationToken);
            var isFirst = !await context.HolidayYears.AnyAsync(one => one.Year == year, cancellationToken);
            if (isFirst)
            {
                context.HolidayYears.Add(new HolidayYear { Year = year, ConfirmedBy = by.Name, ConfirmedAt = time.UtcNow() });
                context.Holidays.AddRange(HolidaySuggestion.Of(year));
                await context.SaveChangesAsync(cancellationToken);
                await NoteAsync(context, "holidays.confirmed", year, by, null, cancellationToken);
            }

            done = await change(context, cancellationToken);
            if (done is not null)
                await NoteAsync(context, "holidays.changed", year, by, done, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await ReloadAsync(CancellationToken.None);
        return done is not null;
    }

    private Task NoteAsync(PlatformDbContext context, string action, int year, Actor by, string? what, CancellationToken cancellationToken) =>
        AuditChain.AppendAsync(
            context, time.UtcNow(), by, new AuditNote(action, year.ToString(CultureInfo.InvariantCulture), null, what), cancellationToken);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<(long, HolidayPicture)> ReadAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var revision = await Revisions.ReadAsync(context, Revision.Holidays, cancellationToken);
        return (revision, new HolidayPicture(
            await context.HolidayYears.AsNoTracking().ToListAsync(cancellationToken),
            await context.Holidays.AsNoTracking().ToListAsync(cancellationToken)));
    }
}
