using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.AreaThief;

/// <summary>Proves that pages in an area other than the module'\''s own are refused.</summary>
public sealed class AreaThiefModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
