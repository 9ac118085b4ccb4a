using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Mail;

/// <summary>A kind of mail that a person does not want. Without a row it comes.</summary>
public sealed class MailChoice
{
    public required Guid AccountId { get; init; }

    public required string Topic { get; init; }

    public required DateTime StoppedAt { get; init; }
}

internal sealed class MailChoiceConfiguration : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.HasKey(choice => new { choice.AccountId, choice.Topic });
        builder.Property(choice => choice.Topic).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(choice => choice.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
