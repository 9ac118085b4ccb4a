using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.WrongPlatformVersion;

/// <summary>Proves that a module made for another platform version is rejected before its code is loaded.</summary>
public sealed class WrongPlatformVersionModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
