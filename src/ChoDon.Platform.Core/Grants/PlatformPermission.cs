using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Grants;

/// <summary>A permission of the host itself.</summary>
/// <param name="Name">Begins with <c>platform.</c>.</param>
/// <param name="Reach">Where it must be held to be of use in a district.</param>
/// <param name="FirstHeldBy">The roles that hold it at first.</param>
/// <param name="Kind">How much care it needs.</param>
public sealed record PlatformPermission(string Name, PermissionReach Reach, Stereotypes FirstHeldBy, PermissionKind Kind);

public enum PermissionReach
{
    /// <summary>In a part of the district at least.</summary>
    Part,

    /// <summary>In the whole district.</summary>
    District,

    /// <summary>In the whole installation: it concerns all districts at once.</summary>
    Installation,
}
