using Autofac;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Platform.Core.Protection;

/// <summary>Encrypted fields. The host brings the <see cref="FieldKeys"/>.</summary>
public sealed class ProtectionComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<FieldCipher>().As<IFieldCipher>().SingleInstance();
}
