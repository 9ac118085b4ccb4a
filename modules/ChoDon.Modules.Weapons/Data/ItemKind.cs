using ChoDon.Platform.Abstractions.Choices;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>A kind of items that a district added to those that come with the module.</summary>
internal sealed class ItemKind : OwnChoice
{
    public required Measure Measure { get; init; }

    public required bool IsDangerous { get; init; }
}

internal sealed class ItemKindConfiguration : OwnChoiceConfiguration<ItemKind>;
