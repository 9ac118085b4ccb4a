using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>
/// A name or an address from one of its words to its end, so that words in a row are found as one range of an
/// index. Derived from households and members; <see cref="Search.SearchIndex"/> alone writes it.
/// </summary>
internal sealed class SearchTerm : IUnitRecord
{
    public const int MaxLength = 60;

    public required Guid HouseholdId { get; init; }

    /// <summary>The village, as the household has it.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Which text of the household: the head's name, the address, or a member's name.</summary>
    public required int Entry { get; init; }

    /// <summary>The number of the word with which it begins.</summary>
    public required int Position { get; init; }

    /// <summary>The words folded for searching. Bytes, because both databases compare these in the same order.</summary>
    public required byte[] Key { get; init; }

    /// <summary>The same words with their marks.</summary>
    public required byte[] Marks { get; init; }
}

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.HasKey(term => new { term.HouseholdId, term.Key, term.Entry, term.Position });
        builder.HasOne<Household>().WithMany().HasForeignKey(term => term.HouseholdId).OnDelete(DeleteBehavior.Cascade);

        // All that a search asks of a term but its marks, so that the index alone answers.
        builder.HasIndex(term => new { term.Key, term.HouseholdId, term.Entry, term.Position });
    }
}
