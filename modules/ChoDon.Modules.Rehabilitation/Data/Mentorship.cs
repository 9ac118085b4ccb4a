using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Somebody of the village model who helps the person, from one day to another.</summary>
internal sealed class Mentorship : Entity, IRestrictedPart
{
    public const int OfficeLength = 200;
    public const int NoticeLength = 100;
    public const int ReasonLength = 300;
    public const int KeyLength = 200;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required string Name { get; init; }

    /// <summary>What they are in the village, as it was on the day.</summary>
    public required string Office { get; init; }

    /// <summary>Their account, if they have one and write themselves.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The name, folded: the same person in several offices is one mentor.</summary>
    public required string NameKey { get; init; }

    /// <summary>
    /// Counts the people whom the mentor helps at once, from 1; null when this is over. The database refuses a place
    /// twice, so that two who name the mentor in the same moment cannot give them one too many.
    /// </summary>
    public int? Place { get; set; }

    public required DateOnly FirstDay { get; init; }

    public DateOnly? LastDay { get; set; }

    /// <summary>Number and date of the written notice of the replacement.</summary>
    public string? Notice { get; set; }

    public string? EndReason { get; set; }
}

internal sealed class MentorshipConfiguration : IEntityTypeConfiguration<Mentorship>
{
    public void Configure(EntityTypeBuilder<Mentorship> builder)
    {
        builder.Property(mentor => mentor.Name).HasMaxLength(CasePerson.NameLength);
        builder.Property(mentor => mentor.Office).HasMaxLength(Mentorship.OfficeLength);
        builder.Property(mentor => mentor.NameKey).HasMaxLength(Mentorship.KeyLength);
        builder.Property(mentor => mentor.Notice).HasMaxLength(Mentorship.NoticeLength);
        builder.Property(mentor => mentor.EndReason).HasMaxLength(Mentorship.ReasonLength);
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(mentor => mentor.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mentor => new { mentor.CaseId, mentor.FirstDay });
        builder.HasIndex(mentor => new { mentor.UnitId, mentor.NameKey, mentor.Place }).IsUnique();

        // The database itself refuses a second mentor of one person at a time.
        builder.HasIndex(mentor => mentor.CaseId).IsUnique().HasFilter("last_day IS NULL");
    }
}
