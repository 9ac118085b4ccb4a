using Autofac;

namespace ChoDon.Platform.Core.Retention;

/// <summary>What is kept for how long. The host registers <see cref="RetentionSettings"/>.</summary>
public sealed class RetentionComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<Retention>();
        builder.RegisterInstance(Retention.Declaration);
    }
}
