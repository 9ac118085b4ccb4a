using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Where jobs run: in each district, or once for the whole installation.</summary>
public sealed class JobPlaces(IUnitDirectory units)
{
    /// <summary>Stands in the place of a district's id for the whole installation.</summary>
    public static Guid Installation => Guid.Empty;

    public IEnumerable<Guid> Of(KnownJob job) => job.Scope switch
    {
        JobScope.Installation => [Installation],
        _ => units.Districts.Select(district => district.Id),
    };

    public bool Has(KnownJob job, Guid place) => Of(job).Contains(place);

    /// <summary>The unit that a note in the audit log names; the installation is none.</summary>
    internal static Guid? UnitOf(Guid place) => place == Installation ? null : place;
}
