using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.StrayCopy;

/// <summary>Proves that a module which carries copies of assemblies of the host is refused, and the copies are named.</summary>
public sealed class StrayCopyModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
