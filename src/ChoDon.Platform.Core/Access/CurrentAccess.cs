using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Core.Access;

/// <summary>
/// Who is at work in a lifetime scope: a request, a job, a command, a box of the home page. The host says it at
/// the scope's beginning; until then it is a visitor who sees nothing.
/// </summary>
public sealed class CurrentAccess(GrantBook book) : IAccess
{
    public Actor Actor { get; private set; } = Actor.Visitor;

    public DataScope Scope { get; private set; } = DataScope.Nothing;

    public bool Holds(string permission, Guid unitId) =>
        Scope.IsUnlimited || (Actor.AccountId is { } account && book.Holds(account, permission, unitId));

    /// <summary>A person signed in; what they see is settled by the permission that the page asks for.</summary>
    public void SignIn(Guid accountId, string name) => Actor = new Actor(accountId, name);

    /// <summary>The page asks for a permission that the person holds in this scope.</summary>
    public void Open(DataScope scope) => Scope = scope;

    /// <summary>The same person, with another scope, in a part of the request that stands alone.</summary>
    public void Continue(IAccess access, DataScope scope)
    {
        Actor = access.Actor;
        Scope = scope;
    }

    /// <summary>A part of the platform itself, which sees everything. Called where a job, a command or a computation begins.</summary>
    public void Work(string name)
    {
        Actor = new Actor(null, name);
        Scope = DataScope.Everything;
    }
}
