using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.Dependent;

/// <summary>Is open only where the good module is open.</summary>
public sealed class DependentModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
