using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.ThrowsInRegister;

/// <summary>Proves that an exception in Register stays inside the module.</summary>
public sealed class ThrowsInRegisterModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder) =>
        throw new InvalidOperationException("Register went wrong on purpose.");
}
