using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.BadRegistration;

/// <summary>Proves that a registration which would stop the host'\''s container from being built is found by the trial build.</summary>
public sealed class BadRegistrationModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder) =>
        builder.RegisterType<BadRegistrationModule>().As(typeof(IDisposable));
}
