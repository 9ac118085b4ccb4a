namespace ChoDon.Platform.Core.Units.MergeCommunes;

/// <summary>Communes that became one new commune.</summary>
/// <param name="EffectiveOn">First day of the new commune.</param>
/// <param name="Instrument">The resolution it rests on.</param>
/// <param name="Code">The new commune's code; one of the old codes may be used again.</param>
/// <param name="Name">The new commune's full name.</param>
/// <param name="Parts">The communes that ended the day before.</param>
public sealed record CommuneMerge(
    DateOnly EffectiveOn,
    string Instrument,
    string Code,
    string Name,
    IReadOnlyList<MergedCommune> Parts);
