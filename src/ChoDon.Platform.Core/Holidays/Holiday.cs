using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>A day on which offices do otherwise than the day of the week says.</summary>
public sealed record Holiday
{
    public const int MaxNameLength = 100;

    public required DateOnly Day { get; init; }

    public required Occasion Occasion { get; init; }

    /// <summary>What somebody called it; null for one of the known occasions.</summary>
    public string? Name { get; init; }

    public HolidayKind Kind { get; init; }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.HasKey(holiday => holiday.Day);
        builder.Property(holiday => holiday.Name).HasMaxLength(Holiday.MaxNameLength);
    }
}
