using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.TwoEntries;

/// <summary>Proves that a module with more than one entry is faulted and both are named.</summary>
public sealed class TwoEntriesModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
