using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.MissingDll;

/// <summary>Proves that a type whose base cannot be loaded faults the module and not the host.</summary>
public sealed class MissingDllModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
