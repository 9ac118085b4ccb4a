using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>The bodies that issue documents, named after their units.</summary>
public static class OfficialBodies
{
    private const string Committee = "Ủy ban";

    /// <summary>The body of a unit; a village issues in its own name: <c>Công an xã Yên Phong</c>.</summary>
    /// <param name="body">What stands before the name: <c>Công an</c>.</param>
    /// <param name="unit">The unit.</param>
    public static string Of(string body, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Level == UnitLevel.Village ? unit.Name : $"{body} {InSentence(unit.Name)}";
    }

    /// <summary>What stands above the signature, in capitals: <c>TRƯỞNG THÔN</c>.</summary>
    /// <param name="body">What stands before the name: <c>Công an</c>.</param>
    /// <param name="unit">The unit.</param>
    public static string SignAs(string body, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(unit);
        return OfficialWords.Capitals(
            unit.Level == UnitLevel.Village ? $"Trưởng {unit.Type}"
            : body.StartsWith(Committee, StringComparison.OrdinalIgnoreCase) ? $"TM. {body}"
            : "Thủ trưởng đơn vị");
    }

    /// <summary>A name inside of a sentence: <c>xã Yên Phong</c>. Letters that stand for words keep their capitals.</summary>
    public static string InSentence(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == 0 || (name.Length > 1 && char.IsUpper(name[1])) ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
