namespace ChoDon.Platform.Abstractions.Access;

/// <summary>How much care a permission needs.</summary>
public enum PermissionKind
{
    /// <summary>Everyday work.</summary>
    Ordinary,

    /// <summary>Opens records that only some may know of; whoever holds it signs in with a second factor.</summary>
    Restricted,

    /// <summary>Changes who may do what; whoever holds it signs in with a second factor.</summary>
    Administration,
}
