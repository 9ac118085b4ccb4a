using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.BadSamples;

/// <summary>A register that seals for a column it does not have.</summary>
[ModuleData("stray-seal", "str_")]
internal sealed class StraySealDbContext(DbContextOptions<StraySealDbContext> options) : ModuleDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Letter>();
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class Letter : Entity, IUnitRecord
{
    public required Guid UnitId { get; init; }

    public SealedText? Secret { get; init; }

    public static FieldPlace SecretPlace(Guid id) => new("str_letter", "content", id);
}
