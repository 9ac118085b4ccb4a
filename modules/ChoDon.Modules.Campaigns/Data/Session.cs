using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>
/// A session in one village: what the reports call a village session. Several villages that meet together have one
/// each, tied by <see cref="JointId"/>, so that each village counts its own people and sums never count twice.
/// </summary>
internal sealed class Session : SavedRecord, IUnitRecord
{
    public const int PlaceLength = 200;
    public const int SpeakersLength = 300;
    public const int ReasonLength = 300;
    public const int NoteLength = 2000;
    public const int MostInformation = 500;

    public required Guid UnitId { get; init; }

    /// <summary>The campaign it belongs to, if any.</summary>
    public Guid? CampaignId { get; set; }

    /// <summary>The key of the first session of those that were held together; null for a village alone.</summary>
    public Guid? JointId { get; set; }

    public required SessionKind Kind { get; set; }

    public required SessionState State { get; set; }

    /// <summary>The day it is planned for, or was held on.</summary>
    public required DateOnly Day { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public string? Place { get; set; }

    /// <summary>By office, such as "Công an xã": an office and not a name is what reports ask for.</summary>
    public string? Speakers { get; set; }

    public SessionLanguages Languages { get; set; }

    /// <summary>The people of this village who came.</summary>
    public int? Attendance { get; set; }

    public int? Women { get; set; }

    public int? Minority { get; set; }

    /// <summary>How many pieces of useful information were received: a number, and never from whom.</summary>
    public int? UsefulInformation { get; set; }

    /// <summary>How it went, in a few sentences.</summary>
    public string? Note { get; set; }

    public string? CancelReason { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    public bool IsCounted => State is SessionState.Held or SessionState.Confirmed;

    public bool IsOpen => State is SessionState.Proposed or SessionState.Planned;
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.Place).HasMaxLength(Session.PlaceLength);
        builder.Property(session => session.Speakers).HasMaxLength(Session.SpeakersLength);
        builder.Property(session => session.Note).HasMaxLength(Session.NoteLength);
        builder.Property(session => session.CancelReason).HasMaxLength(Session.ReasonLength);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(session => session.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => new { session.UnitId, session.Day });
        builder.HasIndex(session => new { session.Day, session.Id });
        builder.HasIndex(session => new { session.State, session.Day });
        builder.HasIndex(session => session.JointId);
    }
}
