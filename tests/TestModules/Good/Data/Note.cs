using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.TestModules.Good.Data;

internal sealed class Note : Entity, IUnitRecord
{
    public required Guid UnitId { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required string Text { get; set; }
}

internal sealed class NoteConfiguration : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder) => builder.Property(note => note.Text).HasMaxLength(200);
}
