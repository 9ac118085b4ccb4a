using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Incidents.Data;

/// <summary>
/// How many incidents of a village were handled in a month, of one kind and with one outcome. Counts and nothing else: no
/// names, no files, no free text.
/// </summary>
internal sealed class IncidentCount : SavedRecord, IUnitRecord
{
    /// <summary>More than this of one village and month is a slip of the finger.</summary>
    public const int Most = 999;

    public required Guid UnitId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; set; }

    /// <summary>The kind; null for all kinds together, or for one that was not said.</summary>
    public Guid? KindId { get; set; }

    public required Outcome Outcome { get; set; }

    public required int Cases { get; set; }

    /// <summary>How many people were handled.</summary>
    public required int Subjects { get; set; }

    /// <summary>In how many cases people of the village's model helped. A sheet does not say with which outcome, and keeps it where none is stated.</summary>
    public required int Helped { get; set; }

    /// <summary>Whether it comes from the commune's sheet of the month, and is changed there.</summary>
    public required bool FromSheet { get; init; }
}

internal sealed class IncidentCountConfiguration : IEntityTypeConfiguration<IncidentCount>
{
    public void Configure(EntityTypeBuilder<IncidentCount> builder)
    {
        builder.HasIndex(count => new { count.UnitId, count.Month });
        builder.HasIndex(count => new { count.Month, count.Id });
        builder.HasIndex(count => new { count.KindId, count.Month });
    }
}
