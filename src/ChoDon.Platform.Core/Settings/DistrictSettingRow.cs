using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Settings;

/// <summary>What a district has set, and who did.</summary>
public sealed class DistrictSettingRow
{
    public const int MaxValueLength = 1000;

    public required Guid DistrictId { get; init; }

    public required string Key { get; init; }

    public required string Value { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTime ChangedAt { get; set; }
}

internal sealed class DistrictSettingConfiguration : IEntityTypeConfiguration<DistrictSettingRow>
{
    public void Configure(EntityTypeBuilder<DistrictSettingRow> builder)
    {
        builder.HasKey(row => new { row.DistrictId, row.Key });
        builder.Property(row => row.Key).HasMaxLength(100);
        builder.Property(row => row.Value).HasMaxLength(DistrictSettingRow.MaxValueLength);
        builder.Property(row => row.ChangedBy).HasMaxLength(256);
    }
}
