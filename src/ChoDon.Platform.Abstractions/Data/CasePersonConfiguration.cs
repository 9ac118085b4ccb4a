using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>How a module stores the people on its cases; it derives a class of its own from it.</summary>
public abstract class CasePersonConfiguration<TCase> : IEntityTypeConfiguration<CasePerson>
    where TCase : class, IRestrictedCase
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CasePerson> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // Who was on a case before people had roles did its work.
        builder.Property(person => person.Role).HasDefaultValue(CaseRole.Owner).HasSentinel((CaseRole)0);
        builder.Property(person => person.Name).HasMaxLength(CasePerson.NameLength);
        builder.HasOne<TCase>().WithMany().HasForeignKey(person => person.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(person => new { person.CaseId, person.AccountId }).IsUnique();
        builder.HasIndex(person => person.AccountId);
    }
}
