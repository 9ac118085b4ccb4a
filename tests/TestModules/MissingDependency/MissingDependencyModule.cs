using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.MissingDependency;

/// <summary>Proves that a module which needs one that is not there is rejected by name and version.</summary>
public sealed class MissingDependencyModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
