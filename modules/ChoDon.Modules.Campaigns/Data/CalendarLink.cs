using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>By whose secret address a calendar program reads the sessions of a unit.</summary>
internal sealed class CalendarLink : Entity, IUnitRecord
{
    public const int HashLength = 64;
    public const int LanguageLength = 2;

    /// <summary>The unit that the person looked at.</summary>
    public required Guid UnitId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal digits. The secret itself is kept nowhere.</summary>
    public required string TokenHash { get; init; }

    /// <summary>The language of the calendar: a program asks for none.</summary>
    public required string Language { get; init; }

    public required DateTime MadeAt { get; init; }

    public DateTime? RevokedAt { get; set; }
}

internal sealed class CalendarLinkConfiguration : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> builder)
    {
        builder.Property(link => link.TokenHash).HasMaxLength(CalendarLink.HashLength);
        builder.Property(link => link.Language).HasMaxLength(CalendarLink.LanguageLength);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasIndex(link => new { link.AccountId, link.UnitId });
    }
}
