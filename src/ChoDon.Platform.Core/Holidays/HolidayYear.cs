using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>A year whose list somebody has taken over; before that, the suggestion holds.</summary>
public sealed class HolidayYear
{
    public required int Year { get; init; }

    public required string ConfirmedBy { get; init; }

    public required DateTime ConfirmedAt { get; init; }
}

internal sealed class HolidayYearConfiguration : IEntityTypeConfiguration<HolidayYear>
{
    public void Configure(EntityTypeBuilder<HolidayYear> builder)
    {
        builder.HasKey(year => year.Year);
        builder.Property(year => year.Year).ValueGeneratedNever();
        builder.Property(year => year.ConfirmedBy).HasMaxLength(Account.LongestName);
    }
}
