using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Numbers of documents, without gaps and never twice.</summary>
public static class NumberSeriesData
{
    /// <summary>How a module stores its series; called in the configuration of one of its own.</summary>
    public static void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.HasKey(series => new { series.Series, series.UnitId, series.Year });
        builder.Property(series => series.Series).HasMaxLength(NumberSeries.SeriesLength);
    }

    /// <summary>
    /// The next number of a series, or the one that was typed. It belongs to the transaction that is open: without its end
    /// the number was not given. Until then whoever wants one of the same series waits.
    /// </summary>
    /// <param name="data">The module's context, in a transaction.</param>
    /// <param name="series">The kind of documents.</param>
    /// <param name="unitId">The unit that gives the number.</param>
    /// <param name="year">The year.</param>
    /// <param name="typed">A number that the document bears already, or null for the next.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<int> NextNumberAsync(
        this ModuleDbContext data, string series, Guid unitId, int year, int? typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A number is given inside a transaction.");
        var table = data.Model.FindEntityType(typeof(NumberSeries))?.GetTableName()
            ?? throw new InvalidOperationException($"{data.GetType().Name} has no series of numbers.");
        var step = typed is null ? "s.\"last\" + 1" : "CASE WHEN s.\"last\" < {3} THEN {3} ELSE s.\"last\" END";
        var first = typed ?? 1;
        var upsert =
            $$"""
            INSERT INTO "{{table}}" AS s ("series", "unit_id", "year", "last") VALUES ({0}, {1}, {2}, {3})
            ON CONFLICT ("series", "unit_id", "year") DO UPDATE SET "last" = {{step}}
            RETURNING "last" AS "Value"
            """;
        var given = await data.Database.SqlQueryRaw<int>(upsert, series, unitId, year, first).ToListAsync(cancellationToken);
        return typed ?? given.Single();
    }
}
