using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Stores moments in UTC and gives them back as UTC, whatever the database.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
