using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Enrollment;

/// <summary>The register of village models and safe households.</summary>
public sealed class EnrollmentModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
