using Autofac;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Reminds of reports before they are due.</summary>
internal sealed class ReportRemindersComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<DueReports>().AsSelf().SingleInstance();
        builder.RegisterType<RemindToConfirm>();
        builder.RegisterType<RemindToHandIn>();
        builder.RegisterType<RemindToApprove>();
        builder.RegisterInstance(RemindToConfirm.Declaration);
        builder.RegisterInstance(RemindToHandIn.Declaration);
        builder.RegisterInstance(RemindToApprove.Declaration);
    }
}
