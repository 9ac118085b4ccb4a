using Autofac;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Registers what people are told to look at.</summary>
public sealed class NoticesComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<NoticeBoard>().SingleInstance();
        builder.RegisterType<ModuleNotices>().As<INoticeSource>().SingleInstance();
        builder.RegisterType<MailNotices>().As<INoticeSource>().SingleInstance();
        builder.RegisterType<AddressNotices>().As<INoticeSource>().SingleInstance();
        foreach (var scope in Enum.GetValues<JobScope>())
        {
            builder.RegisterType<JobNotices>().WithParameter(TypedParameter.From(scope)).As<INoticeSource>().SingleInstance();
            builder.RegisterType<ScheduleNotices>().WithParameter(TypedParameter.From(scope)).As<INoticeSource>().SingleInstance();
        }
    }
}
