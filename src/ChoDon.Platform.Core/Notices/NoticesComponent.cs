using Autofac;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Registers what people are told to look at.</summary>
public sealed class NoticesComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<NoticeBoard>().SingleInstance();
        builder.RegisterType<ModuleNotices>().As<INoticeSource>().SingleInstance();
        builder.RegisterType<MailNotices>().As<INoticeSource>().SingleInstance();
        builder.RegisterType<JobNotices>().As<INoticeSource>().SingleInstance();
    }
}
