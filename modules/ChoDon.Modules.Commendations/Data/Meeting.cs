using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A meeting of a council on proposals of one occasion. When it is closed its votes count and its minutes have a number.</summary>
internal sealed class Meeting : SavedRecord, IUnitRecord
{
    public const int PlaceLength = 200;
    public const int NoteLength = 2000;

    /// <summary>The series that minutes are numbered in.</summary>
    public const string Series = "minutes";

    /// <summary>The commune or the district.</summary>
    public required Guid UnitId { get; init; }

    public required Guid OccasionId { get; init; }

    public required DateOnly HeldOn { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }

    public int? Year { get; set; }

    public int? Number { get; set; }

    public DateTime? ClosedAt { get; set; }

    public bool IsClosed => ClosedAt is not null;
}

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Property(meeting => meeting.Place).HasMaxLength(Meeting.PlaceLength);
        builder.Property(meeting => meeting.Note).HasMaxLength(Meeting.NoteLength);
        builder.HasOne<Occasion>().WithMany().HasForeignKey(meeting => meeting.OccasionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(meeting => new { meeting.UnitId, meeting.HeldOn });
        builder.HasIndex(meeting => new { meeting.UnitId, meeting.Year, meeting.Number }).IsUnique();
    }
}
