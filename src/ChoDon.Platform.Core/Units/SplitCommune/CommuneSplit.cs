namespace ChoDon.Platform.Core.Units.SplitCommune;

/// <summary>A new commune that took villages of another, which goes on without them.</summary>
/// <param name="EffectiveOn">First day of the new commune.</param>
/// <param name="Instrument">The resolution it rests on.</param>
/// <param name="FromCode">Code of the commune that is split.</param>
/// <param name="Code">The new commune's code.</param>
/// <param name="Name">The new commune's full name.</param>
/// <param name="VillageCodes">The villages that go into it, by the codes they bore the day before.</param>
public sealed record CommuneSplit(
    DateOnly EffectiveOn,
    string Instrument,
    string FromCode,
    string Code,
    string Name,
    IReadOnlyCollection<string> VillageCodes);
