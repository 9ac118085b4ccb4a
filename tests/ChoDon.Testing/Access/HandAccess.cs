using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Testing.Access;

/// <summary>Somebody at work whose scope a test sets by hand; at first they see everything.</summary>
public sealed class HandAccess : IAccess
{
    private readonly HashSet<string> _denied = [];

    public Actor Actor { get; set; } = new(null, "test");

    public DataScope Scope { get; set; } = DataScope.Everything;

    /// <summary>The clock of contexts that are made by hand.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>What happens once, while it is asked for the first time whether somebody holds a permission.</summary>
    public Action? Meanwhile { get; set; }

    public bool Holds(string permission, Guid unitId)
    {
        var act = Meanwhile;
        Meanwhile = null;
        act?.Invoke();
        return Scope.Contains(unitId) && !_denied.Contains(permission);
    }

    public void Deny(string permission) => _denied.Add(permission);

    public void Allow(string permission) => _denied.Remove(permission);

    /// <summary>Lets a context that was made by hand know who is at work.</summary>
    public TContext In<TContext>(TContext context)
        where TContext : ModuleDbContext
    {
        (context.Access, context.Time) = (this, Time);
        return context;
    }
}
