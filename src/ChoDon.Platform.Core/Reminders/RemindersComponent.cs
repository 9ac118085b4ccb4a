using Autofac;
using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>What is due to whom: asked of the modules, kept on lists, and mailed.</summary>
public sealed class RemindersComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<ReminderDirectory>().SingleInstance();
        builder.RegisterType<ReminderChoices>().SingleInstance();
        builder.RegisterType<ReminderTopic>().As<IMailTopic>().SingleInstance();
        builder.RegisterType<ReminderList>().SingleInstance();
        builder.RegisterType<ReminderCollector>();
        builder.RegisterType<ReminderAddressing>();
        builder.RegisterType<ReminderLetterWriter>();
        builder.RegisterType<ReminderPost>();
        builder.RegisterType<RemindPeople>();
        builder.RegisterInstance(RemindPeople.Declaration);
    }
}
