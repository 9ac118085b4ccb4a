namespace ChoDon.Platform.Abstractions.Units;

/// <summary>The effective-dated tree of administrative units.</summary>
public interface IUnitDirectory
{
    /// <summary>The tree as it stood on the date. Cheap: trees are kept until a unit changes.</summary>
    UnitTree AsOf(DateOnly date);

    /// <summary>
    /// The units that carry module switches, reports and schedules today. Which rank that is, is a setting;
    /// in the code they are called districts.
    /// </summary>
    IReadOnlyList<Unit> Districts { get; }
}
