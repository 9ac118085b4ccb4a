using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.RouteThief;

/// <summary>Proves that a page cannot take the home page or a page of another module, whatever its route says.</summary>
public sealed class RouteThiefModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
