using Autofac;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The outbox, what sends it, and the monthly summary. The host registers <see cref="MailSettings"/>.</summary>
public sealed class MailComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<MimeRenderer>().SingleInstance();
        builder.RegisterType<MailOutbox>().AsSelf().As<IMailOutbox>().SingleInstance();
        builder.RegisterType<PersonalMail>().As<IPersonalMail>().SingleInstance();
        builder.RegisterType<BounceBook>().SingleInstance();
        builder.Register(scope => new OutboxSender(
            scope.Resolve<PlatformDatabase>(), scope.Resolve<IMailTransport>(), scope.Resolve<BounceBook>(), scope.Resolve<TimeProvider>(),
            scope.Resolve<ILogger<OutboxSender>>())).SingleInstance();
        builder.RegisterType<MailReader>().SingleInstance();
        builder.RegisterType<ResendMail>().SingleInstance();
        builder.RegisterType<MailChoices>().SingleInstance();
        builder.RegisterType<SummaryTopic>().As<IMailTopic>().SingleInstance();
        builder.RegisterType<UnsubscribeLinks>().SingleInstance();
        builder.RegisterType<Unsubscription>().SingleInstance();
        builder.RegisterType<UndeliverableAddresses>().SingleInstance();
        builder.RegisterType<EmlTransport>().SingleInstance();
        builder.RegisterType<SmtpTransport>().SingleInstance();
        builder.Register<IMailTransport>(scope => scope.Resolve<MailSettings>().HasServer
            ? scope.Resolve<SmtpTransport>()
            : scope.Resolve<EmlTransport>()).SingleInstance();
        builder.RegisterType<SummaryCausesReader>();
        builder.RegisterType<SummaryDeadlines>();
        builder.RegisterType<SummaryNumbersReader>();
        builder.RegisterType<SummaryWriter>();
        builder.RegisterType<SummaryRecipients>();
        builder.Register(scope => new SummaryPost(
            scope.Resolve<SummaryNumbersReader>(), scope.Resolve<SummaryWriter>(), scope.Resolve<IUnitDirectory>(), scope.Resolve<IMailOutbox>(),
            scope.Resolve<UnsubscribeLinks>()));
        builder.RegisterType<MonthlySummary>();
        builder.RegisterInstance(MonthlySummary.Declaration);
    }
}
