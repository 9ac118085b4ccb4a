using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.CyclicA;

/// <summary>Proves, with its twin, that modules which need one another are rejected with the circle named.</summary>
public sealed class CyclicAModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
