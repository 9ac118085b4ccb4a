using Autofac;
using ChoDon.Platform.Abstractions.Export;

namespace ChoDon.Platform.Core.Export;

/// <summary>Tables as files. The host brings the audit log and the clock.</summary>
public sealed class ExportComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<Exports>().As<IExports>().InstancePerLifetimeScope();
}
