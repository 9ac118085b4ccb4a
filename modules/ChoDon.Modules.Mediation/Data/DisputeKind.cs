using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>A kind of dispute that a district added to those that come with the module.</summary>
internal sealed class DisputeKind : OwnChoice;

internal sealed class DisputeKindConfiguration : OwnChoiceConfiguration<DisputeKind>;
