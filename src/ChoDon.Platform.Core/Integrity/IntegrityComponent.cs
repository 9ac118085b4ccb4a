using Autofac;

namespace ChoDon.Platform.Core.Integrity;

/// <summary>The check of the database itself.</summary>
public sealed class IntegrityComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<IntegrityCheck>();
        builder.RegisterInstance(IntegrityCheck.Declaration);
    }
}
