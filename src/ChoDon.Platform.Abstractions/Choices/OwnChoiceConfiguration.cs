using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>How a module's own choices are stored; a module derives one class without a body.</summary>
public abstract class OwnChoiceConfiguration<TOwn> : IEntityTypeConfiguration<TOwn>
    where TOwn : OwnChoice
{
    /// <inheritdoc/>
    public virtual void Configure(EntityTypeBuilder<TOwn> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Property(choice => choice.Name).HasMaxLength(OwnChoice.NameLength);
        builder.HasIndex(choice => new { choice.UnitId, choice.Name }).IsUnique();
    }
}
