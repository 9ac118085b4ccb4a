using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Incidents.Data;

/// <summary>A kind of incident that a district added to those that come with the module.</summary>
internal sealed class IncidentKind : OwnChoice
{
    public required Weight Weight { get; init; }
}

internal sealed class IncidentKindConfiguration : OwnChoiceConfiguration<IncidentKind>;
