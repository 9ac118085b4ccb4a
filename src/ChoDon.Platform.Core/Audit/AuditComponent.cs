using Autofac;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Audit.Page;
using ChoDon.Platform.Core.Audit.Verify;

namespace ChoDon.Platform.Core.Audit;

/// <summary>The log: what writes it, checks it and shows it. The host brings the database, the clock and who is at work.</summary>
public sealed class AuditComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<AuditLog>().AsSelf().As<IAuditLog>().InstancePerLifetimeScope();
        builder.RegisterType<AuditTrail>().As<IAuditTrail>().SingleInstance();
        builder.RegisterType<AuditVerification>().SingleInstance();
        builder.RegisterType<AuditReader>().SingleInstance();
        builder.RegisterType<AuditCheck>();
        builder.RegisterInstance(AuditCheck.Declaration);
    }
}
