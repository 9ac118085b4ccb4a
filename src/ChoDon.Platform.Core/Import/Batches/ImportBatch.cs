using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>One file that a person imports, and what became of it. Who it is about stands in the parts, which are sealed.</summary>
public sealed class ImportBatch : Entity
{
    public const int MaxDefinitionLength = 150;
    public const int MaxFileNameLength = 200;
    public const int MaxErrorLength = 500;

    /// <summary>Module and import: <c>enrollment.households</c>.</summary>
    public required string Definition { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>The unit that is filled.</summary>
    public required Guid UnitId { get; init; }

    public required Guid AccountId { get; init; }

    public required string AccountName { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256, by which the same file is known again.</summary>
    public required string FileHash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ChangedAt { get; set; }

    /// <summary>The key of its parts, sealed with the installation's.</summary>
    public required SealedText SealedKey { get; init; }

    public ImportState State { get; set; }

    /// <summary>How the file is to be read, as JSON.</summary>
    public string? Choices { get; set; }

    /// <summary>Rows of the sheet below the heading; counted by the check.</summary>
    public int Rows { get; set; }

    /// <summary>The row of the sheet up to which the present work has come.</summary>
    public int Position { get; set; }

    /// <summary>Rows the present work has been through.</summary>
    public int RowsDone { get; set; }

    /// <summary>Records that would be, or were to be, imported.</summary>
    public int Good { get; set; }

    /// <summary>Records that the register had already.</summary>
    public int Known { get; set; }

    /// <summary>Rows of records with an error.</summary>
    public int RefusedRows { get; set; }

    public int Refused { get; set; }

    /// <summary>Rows that are odd and are imported all the same.</summary>
    public int Warnings { get; set; }

    public int Imported { get; set; }

    public int TakenBack { get; set; }

    /// <summary>Records that stayed when the import was undone, because somebody had changed them.</summary>
    public int Kept { get; set; }

    /// <summary>Key of the sentence that says why it stopped.</summary>
    public string? Error { get; set; }

    public string? LeaseOwner { get; set; }

    public DateTime? LeaseUntil { get; set; }

    public bool IsAtWork => State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;

    /// <summary>Whether it has made records that are still there to be taken back.</summary>
    public bool CanBeUndone => State is ImportState.Imported or ImportState.Stopped && Imported > 0;

    public int Percent => State switch
    {
        ImportState.Undoing => Imported == 0 ? 0 : Math.Min(100, (TakenBack + Kept) * 100 / Imported),
        _ => Rows == 0 ? 0 : Math.Min(100, (int)((long)RowsDone * 100 / Rows)),
    };
}

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.Property(batch => batch.Definition).HasMaxLength(ImportBatch.MaxDefinitionLength);
        builder.Property(batch => batch.AccountName).HasMaxLength(Accounts.Account.LongestName);
        builder.Property(batch => batch.FileName).HasMaxLength(ImportBatch.MaxFileNameLength);
        builder.Property(batch => batch.FileHash).HasMaxLength(TextHash.Length);
        builder.Property(batch => batch.Error).HasMaxLength(ImportBatch.MaxErrorLength);
        builder.Property(batch => batch.LeaseOwner).HasMaxLength(128);
        builder.HasIndex(batch => new { batch.Definition, batch.DistrictId, batch.CreatedAt });
        builder.HasIndex(batch => batch.FileHash);
        builder.HasIndex(batch => new { batch.State, batch.ChangedAt });
    }
}
