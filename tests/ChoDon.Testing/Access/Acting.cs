using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Testing.Access;

/// <summary>Says who is at work, as the host does when it makes a context.</summary>
public static class Acting
{
    public static TContext As<TContext>(this TContext context, IAccess access)
        where TContext : ModuleDbContext
    {
        context.Access = access;
        return context;
    }
}
