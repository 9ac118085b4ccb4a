using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.ThrowsInDescribe;

/// <summary>Proves that an exception in Describe stays inside the module.</summary>
public sealed class ThrowsInDescribeModule : IPlatformModule
{
    public void Describe(IModuleDescription description) =>
        throw new InvalidOperationException("Describe went wrong on purpose.");

    public void Register(ContainerBuilder builder)
    {
    }
}
