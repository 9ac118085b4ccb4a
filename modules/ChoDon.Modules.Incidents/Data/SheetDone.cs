using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Incidents.Data;

/// <summary>A commune's sheet of a month was saved, also when nothing had happened. Its stamp is that of the whole sheet.</summary>
internal sealed class SheetDone : SavedRecord, IUnitRecord
{
    /// <summary>The commune.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }
}

internal sealed class SheetDoneConfiguration : IEntityTypeConfiguration<SheetDone>
{
    public void Configure(EntityTypeBuilder<SheetDone> builder) =>
        builder.HasIndex(sheet => new { sheet.UnitId, sheet.Month }).IsUnique();
}
