using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Audit.Page;

/// <summary>What of the log is asked for.</summary>
public sealed record AuditFilter
{
    /// <summary>The first day, in Vietnam.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in Vietnam.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A part of a person's name, with or without its marks.</summary>
    public string? Person { get; init; }

    public AuditKind? Kind { get; init; }

    /// <summary>A unit, with all below it.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The units of which the reader may know; notes of the whole installation are for every reader.</summary>
    public DataScope Scope { get; init; } = DataScope.Nothing;

    /// <summary>Only entries older than this one.</summary>
    public long? Before { get; init; }

    /// <summary>Only entries newer than this one.</summary>
    public long? After { get; init; }
}
