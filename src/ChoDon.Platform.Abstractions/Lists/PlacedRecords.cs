using System.Linq.Expressions;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Records of units in periods, as the figures count them.</summary>
public static class PlacedRecords
{
    /// <summary>The records of a place. "As it was" each month, or the part of one, has the map of its last day, as its figures have.</summary>
    /// <param name="data">The module's context.</param>
    /// <param name="rows">All records.</param>
    /// <param name="dayOf">The day that decides in which month a record counts.</param>
    /// <param name="place">Where and when.</param>
    /// <param name="directory">The units.</param>
    /// <param name="today">Today.</param>
    /// <param name="unitOf">The unit at which the figures count a record, where that is another than its own; null for its own.</param>
    public static IQueryable<TRow> In<TRow>(
        this ModuleDbContext data,
        IQueryable<TRow> rows,
        Expression<Func<TRow, DateOnly>> dayOf,
        RecordPlace place,
        IUnitDirectory directory,
        DateOnly today,
        Expression<Func<TRow, Guid>>? unitOf = null)
        where TRow : class, IUnitRecord
    {
        ArgumentNullException.ThrowIfNull(place);
        if (!place.AsItWas || place.From is not { } from || place.To < from)
            return data.Below(Until(Since(rows, dayOf, place.From), dayOf, place.To), place.UnitId, today, unitOf);

        // Months that have the same map are asked together: a period has as many parts as the map had changes.
        return directory.SpansOf(new DayRange(from, place.To ?? Month.Of(today).LastDay), today)
            .Select(span => data.Below(Until(Since(rows, dayOf, span.Days.First), dayOf, span.Days.Last), place.UnitId, span.Map.Date, unitOf))
            .Aggregate((all, part) => all.Concat(part));
    }

    /// <summary>The records under the communes that they have on a map.</summary>
    public static IQueryable<Keyed<Guid, TRow>> UnderCommunes<TRow>(this ModuleDbContext data, IQueryable<TRow> rows, UnitTree map)
        where TRow : class, IUnitRecord
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(map);
        var day = map.Date;
        var communes = map.AtLevel(UnitLevel.Commune).Select(commune => commune.Id).ToArray();
        var paths = data.UnitPaths.Where(path =>
            EF.Parameter(communes).Contains(path.AncestorId) && path.ValidFrom <= day && path.ValidTo >= day);
        return rows.Join(paths, row => row.UnitId, path => path.UnitId, (row, path) => new Keyed<Guid, TRow> { Key = path.AncestorId, Row = row });
    }

    // On one day a unit lies below another once, so that the join answers no record twice.
    private static IQueryable<TRow> Below<TRow>(
        this ModuleDbContext data, IQueryable<TRow> rows, Guid unitId, DateOnly day, Expression<Func<TRow, Guid>>? unitOf)
        where TRow : class, IUnitRecord =>
        unitOf is null
            ? rows.Where(row => data.UnitPaths.Any(path =>
                path.AncestorId == unitId && path.UnitId == row.UnitId && path.ValidFrom <= day && path.ValidTo >= day))
            : rows.Join(data.UnitsBelow(unitId, day), unitOf, unit => unit, (row, _) => row);

    private static IQueryable<TRow> Since<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, DateOnly>> dayOf, DateOnly? day) =>
        day is { } first ? rows.Where(Compared(dayOf, ExpressionType.GreaterThanOrEqual, first)) : rows;

    private static IQueryable<TRow> Until<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, DateOnly>> dayOf, DateOnly? day) =>
        day is { } last ? rows.Where(Compared(dayOf, ExpressionType.LessThanOrEqual, last)) : rows;

    // The limit is a captured value, so that it goes to the database as a parameter.
    private static Expression<Func<TRow, bool>> Compared<TRow>(Expression<Func<TRow, DateOnly>> dayOf, ExpressionType how, DateOnly limit)
    {
        Expression<Func<DateOnly>> value = () => limit;
        return Expression.Lambda<Func<TRow, bool>>(Expression.MakeBinary(how, dayOf.Body, value.Body), dayOf.Parameters);
    }
}
