using System.Linq.Expressions;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Lists of records, the latest first, from one record to the next however long they are.</summary>
public static class DatedRecords
{
    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 25;

    /// <summary>The records by their day, the latest first.</summary>
    public static IQueryable<TRow> LatestFirst<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, DateOnly>> dayOf)
        where TRow : Entity =>
        rows.OrderByDescending(dayOf).ThenByDescending(row => row.Id);

    /// <summary>One page of them, in one question to the database, or two where it does not begin at the top.</summary>
    /// <param name="data">The module's context.</param>
    /// <param name="rows">The records that fit.</param>
    /// <param name="dayOf">The day by which they are ordered; an index holds it with the key.</param>
    /// <param name="shown">What the page shows of a record.</param>
    /// <param name="after">The last record of the page before, or null.</param>
    /// <param name="before">The first record of the page after, or null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<RecordPage<TShown>> PageAsync<TRow, TShown>(
        this ModuleDbContext data,
        IQueryable<TRow> rows,
        Expression<Func<TRow, DateOnly>> dayOf,
        Expression<Func<TRow, TShown>> shown,
        Guid? after,
        Guid? before,
        CancellationToken cancellationToken)
        where TRow : Entity
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(dayOf);
        var isBack = before is not null;
        var ordered = isBack ? rows.OrderBy(dayOf).ThenBy(row => row.Id) : rows.LatestFirst(dayOf);
        IQueryable<TRow> rest = ordered;
        if ((before ?? after) is { } key && await DayOfAsync(data, rows, dayOf, key, cancellationToken) is { } day)
            rest = ordered.Where(Beyond(dayOf, day, key, isBack));
        var found = await rest.Select(shown).Take(PageSize + 1).ToListAsync(cancellationToken);
        var hasMore = found.Count > PageSize;
        if (hasMore)
            found.RemoveAt(PageSize);
        if (isBack)
            found.Reverse();
        return isBack
            ? new RecordPage<TShown>(found, HasBefore: hasMore, HasAfter: true)
            : new RecordPage<TShown>(found, HasBefore: after is not null, HasAfter: hasMore);
    }

    // A record that fits no more, because somebody changed it meanwhile, still says where the page begins.
    private static async Task<DateOnly?> DayOfAsync<TRow>(
        ModuleDbContext data, IQueryable<TRow> rows, Expression<Func<TRow, DateOnly>> dayOf, Guid key, CancellationToken cancellationToken)
        where TRow : Entity =>
        await DaysOf(rows, dayOf, key).FirstOrDefaultAsync(cancellationToken)
        ?? await DaysOf(data.Set<TRow>(), dayOf, key).FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<DateOnly?> DaysOf<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, DateOnly>> dayOf, Guid key)
        where TRow : Entity =>
        rows.Where(row => row.Id == key)
            .Select(Expression.Lambda<Func<TRow, DateOnly?>>(Expression.Convert(dayOf.Body, typeof(DateOnly?)), dayOf.Parameters));

    // day > d || (day == d && id > key), or the other way round; both limits go to the database as parameters.
    private static Expression<Func<TRow, bool>> Beyond<TRow>(Expression<Func<TRow, DateOnly>> dayOf, DateOnly day, Guid key, bool isBack)
        where TRow : Entity
    {
        Expression<Func<DateOnly>> limit = () => day;
        Expression<Func<Guid>> start = () => key;
        var compared = Expression.Call(
            Expression.Property(dayOf.Parameters[0], nameof(Entity.Id)), nameof(Guid.CompareTo), typeArguments: null, start.Body);
        var how = isBack ? ExpressionType.GreaterThan : ExpressionType.LessThan;
        return Expression.Lambda<Func<TRow, bool>>(
            Expression.OrElse(
                Expression.MakeBinary(how, dayOf.Body, limit.Body),
                Expression.AndAlso(
                    Expression.Equal(dayOf.Body, limit.Body), Expression.MakeBinary(how, compared, Expression.Constant(0)))),
            dayOf.Parameters);
    }
}
