using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Data;

/// <summary>
/// Counts the changes of something that processes keep in memory, so that each of them sees that its copy is old.
/// </summary>
public sealed class Revision
{
    public const string Units = "units";
    public const string Switches = "switches";
    public const string Figures = "figures";
    public const string Grants = "grants";
    public const string Settings = "settings";
    public const string Holidays = "holidays";

    public required string Name { get; init; }

    public long Number { get; set; }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasKey(revision => revision.Name);
        builder.Property(revision => revision.Name).HasMaxLength(32);
        builder.HasData(new Revision { Name = Revision.Units }, new Revision { Name = Revision.Switches }, new Revision { Name = Revision.Figures },
            new Revision { Name = Revision.Grants }, new Revision { Name = Revision.Settings },
            new Revision { Name = Revision.Holidays });
    }
}
