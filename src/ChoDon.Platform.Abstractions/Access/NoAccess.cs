namespace ChoDon.Platform.Abstractions.Access;

/// <summary>Nobody, who may see nothing.</summary>
internal sealed class NoAccess : IAccess
{
    public static NoAccess Instance { get; } = new();

    public Actor Actor => Actor.Visitor;

    public DataScope Scope => DataScope.Nothing;

    public bool Holds(string permission, Guid unitId) => false;
}
