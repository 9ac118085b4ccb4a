using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Access;

/// <summary>Who is at work in a lifetime scope; until the host says it, a visitor.</summary>
public sealed class CurrentAccess : IAccess
{
    public Actor Actor { get; private set; } = Actor.Visitor;

    public DataScope Scope { get; private set; } = DataScope.Everything;

    public bool Holds(string permission, Guid unitId) => true;

    public void SignIn(Guid accountId, string name) => Actor = new Actor(accountId, name);

    public void Work(string name) => Actor = new Actor(null, name);
}
