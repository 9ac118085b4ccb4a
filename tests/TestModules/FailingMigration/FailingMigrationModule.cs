using Autofac;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.FailingMigration;

/// <summary>Proves that a migration which fails faults its module and leaves the tables of the others alone.</summary>
public sealed class FailingMigrationModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Data<FailingDbContext>();
    }

    public void Register(ContainerBuilder builder)
    {
    }
}
