namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>Several of a few, kept in one column.</summary>
internal static class Flags
{
    /// <summary>The single values that are in a value.</summary>
    public static List<T> Each<T>(T several)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(one => Convert.ToInt32(one, null) != 0 && several.HasFlag(one))];

    /// <summary>The value that has all of them.</summary>
    public static T Together<T>(IEnumerable<T> singles)
        where T : struct, Enum =>
        (T)Enum.ToObject(typeof(T), singles.Aggregate(0, (all, one) => all | Convert.ToInt32(one, null)));
}
