namespace ChoDon.Platform.Core.Units;

/// <summary>What holds of the tree on every day; checked before each change is written.</summary>
internal static class UnitRules
{
    /// <exception cref="UnitRuleException">Names the first rule that is broken.</exception>
    public static void Check(IReadOnlyCollection<UnitVersion> versions)
    {
        var byUnit = versions.ToLookup(version => version.UnitId);
        foreach (var version in versions)
        {
            if (version.ValidFrom > version.ValidTo)
                throw new UnitRuleException($"{Name(version)} would end before it begins.");
            CheckParent(version, byUnit);
        }

        foreach (var unit in byUnit)
            CheckApart(unit, "has two states at once");
        foreach (var code in versions.GroupBy(version => version.Code, StringComparer.Ordinal))
            CheckApart(code, "bears a code that another unit bears at the same time");
    }

    private static void CheckParent(UnitVersion version, ILookup<Guid, UnitVersion> byUnit)
    {
        if (version.ParentId is not { } parent)
            return;
        var day = version.ValidFrom;
        foreach (var above in byUnit[parent].OrderBy(above => above.ValidFrom))
        {
            if (above.ValidTo < day)
                continue;
            if (above.ValidFrom > day)
                break;
            if (above.Level >= version.Level)
                throw new UnitRuleException($"{Name(version)} cannot lie below {Name(above)}.");
            if (above.ValidTo >= version.ValidTo)
                return;
            day = above.ValidTo.AddDays(1);
        }

        throw new UnitRuleException($"{Name(version)} would have no unit above it on {day:dd/MM/yyyy}.");
    }

    private static void CheckApart(IEnumerable<UnitVersion> versions, string fault)
    {
        UnitVersion? earlier = null;
        foreach (var version in versions.OrderBy(version => version.ValidFrom))
        {
            if (earlier is not null && earlier.ValidTo >= version.ValidFrom)
                throw new UnitRuleException($"{Name(version)} {fault}.");
            earlier = version;
        }
    }

    private static string Name(UnitVersion version) => $"{version.Name} ({version.Code}, {version.ValidFrom:dd/MM/yyyy})";
}
