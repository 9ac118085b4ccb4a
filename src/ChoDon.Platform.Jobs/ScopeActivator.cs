using Autofac;
using Hangfire;

namespace ChoDon.Platform.Jobs;

/// <summary>Has Hangfire take the trigger from the container. Runs open scopes of their own.</summary>
internal sealed class ScopeActivator(ILifetimeScope scope) : JobActivator
{
    public override object ActivateJob(Type jobType) => scope.Resolve(jobType);

    public override JobActivatorScope BeginScope(JobActivatorContext context) => new SharedScope(this);

    private sealed class SharedScope(ScopeActivator activator) : JobActivatorScope
    {
        public override object Resolve(Type type) => activator.ActivateJob(type);
    }
}
