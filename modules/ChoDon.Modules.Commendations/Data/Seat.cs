using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A member of the council as they were on the day of a meeting.</summary>
internal sealed class Seat : Entity, IUnitRecord
{
    public required Guid MeetingId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public string? Office { get; init; }

    public required CouncilRole Role { get; init; }

    public Guid? AccountId { get; init; }

    public required bool IsPresent { get; set; }
}

internal sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.Property(seat => seat.Name).HasMaxLength(CouncilMember.NameLength);
        builder.Property(seat => seat.Office).HasMaxLength(CouncilMember.OfficeLength);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(seat => seat.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(seat => new { seat.MeetingId, seat.Position }).IsUnique();
    }
}
