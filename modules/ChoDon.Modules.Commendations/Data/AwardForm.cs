using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A form of commendation that a district added to those that come with the module.</summary>
internal sealed class AwardForm : OwnChoice
{
    public required AwardLevel Level { get; init; }

    /// <summary>Whether collectives and households may get it.</summary>
    public required bool IsForCollectives { get; init; }

    public required bool IsForPeople { get; init; }
}

internal sealed class AwardFormConfiguration : OwnChoiceConfiguration<AwardForm>;
