using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.OverridesHostService;

/// <summary>Proves that a module cannot put its own gate in the place of the host'\''s.</summary>
public sealed class OverridesHostServiceModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder) =>
        builder.RegisterType<AlwaysOpenGate>().As<IModuleGate>();
}
