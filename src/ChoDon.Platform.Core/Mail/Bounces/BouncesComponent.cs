using Autofac;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Reads returned mail; only where a mailbox for it is set.</summary>
public sealed class BouncesComponent(BounceSettings settings) : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterInstance(settings);
        builder.RegisterType<BounceMailbox>().SingleInstance();
        builder.RegisterType<ReadBounces>();
        builder.RegisterInstance(ReadBounces.Declaration);
    }
}
