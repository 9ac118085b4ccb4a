using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.CyclicB;

/// <summary>Proves, with its twin, that modules which need one another are rejected with the circle named.</summary>
public sealed class CyclicBModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
