using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Abstractions.Privacy;

/// <summary>Who sees small numbers about people: the district's own team.</summary>
public static class SmallNumbers
{
    /// <summary>The permission, which counts where it is held for a whole district.</summary>
    public const string Permission = "platform.figures.small";

    /// <summary>Whether whoever is at work sees all numbers about people of the district.</summary>
    /// <param name="access">Who is at work.</param>
    /// <param name="districtId">The district.</param>
    public static bool SeesSmallNumbers(this IAccess access, Guid districtId)
    {
        ArgumentNullException.ThrowIfNull(access);
        return access.Holds(Permission, districtId);
    }
}
