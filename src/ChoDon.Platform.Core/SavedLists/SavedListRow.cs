using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.SavedLists;

public sealed class SavedListRow
{
    public const int MaxNameLength = 80;
    public const int MaxUrlLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    /// <summary>Address of the page, without its filter.</summary>
    public required string Path { get; init; }

    public required string Name { get; init; }

    /// <summary>Address of the page with its filter.</summary>
    public required string Url { get; set; }
}

internal sealed class SavedListConfiguration : IEntityTypeConfiguration<SavedListRow>
{
    public void Configure(EntityTypeBuilder<SavedListRow> builder)
    {
        builder.Property(list => list.Name).HasMaxLength(SavedListRow.MaxNameLength);
        builder.Property(list => list.Path).HasMaxLength(SavedListRow.MaxUrlLength);
        builder.Property(list => list.Url).HasMaxLength(SavedListRow.MaxUrlLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(list => list.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(list => new { list.AccountId, list.Path, list.Name }).IsUnique();
    }
}
