using Autofac;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Core.Backup;
using ChoDon.Platform.Core.Charts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Documents;
using ChoDon.Platform.Core.Export;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Holidays;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Integrity;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Notices;
using ChoDon.Platform.Core.OfficialDocuments;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.Retention;
using ChoDon.Platform.Core.SavedLists;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Core.Units;
using ChoDon.Platform.Host.Pages.Figures;
using ChoDon.Platform.Host.Pages.Home;
using ChoDon.Platform.Host.Pages.PastTotals;
using ChoDon.Platform.Host.Pages.Public;
using ChoDon.Platform.Host.Pages.Reports;
using ChoDon.Platform.Host.Demo;
using ChoDon.Platform.Host.Pages.Audit;
using ChoDon.Platform.Host.Pages.Grants;
using ChoDon.Platform.Host.Pages.Holidays;
using ChoDon.Platform.Host.Pages.Imports;
using ChoDon.Platform.Host.Pages.Jobs;
using ChoDon.Platform.Host.Pages.Modules;
using ChoDon.Platform.Host.Pages.Settings;
using ChoDon.Platform.Host.Reports;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Jobs;
using ChoDon.Platform.Ui.Layout;

namespace ChoDon.Platform.Host.Startup;

/// <summary>Registers what the platform's own parts are made of.</summary>
internal sealed class HostComponent(
    PlatformOptions options, DataDirectory data, PlatformDatabase database, IConfiguration configuration) : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterInstance(options);
        builder.RegisterInstance(data).ExternallyOwned();
        builder.RegisterInstance(database);
        builder.RegisterInstance(TimeProvider.System);
        builder.RegisterInstance(database.OptionsFor<PlatformDbContext>(PlatformDbContext.TablePrefix));
        builder.RegisterType<PlatformDbContext>().InstancePerLifetimeScope();
        builder.RegisterType<FirstLink>();
        builder.RegisterType<DemoAccount>();
        builder.RegisterType<DemoPeople>();
        builder.RegisterType<DemoDistrict>();
        builder.RegisterType<DemoReports>();
        builder.RegisterType<WidgetBoxes>();
        builder.RegisterType<HomeCharts>();
        builder.RegisterType<PublicDistricts>().SingleInstance();
        builder.RegisterType<SettingGroups>();
        builder.RegisterType<ReachableUnits>().InstancePerLifetimeScope();
        builder.RegisterType<CurrentUnit>().AsSelf().As<ICurrentUnit>().InstancePerLifetimeScope();
        builder.RegisterType<DistrictVillages>().InstancePerLifetimeScope();
        builder.RegisterType<JobsInSight>().InstancePerLifetimeScope();
        builder.RegisterType<PermittedHere>().InstancePerLifetimeScope();
        builder.RegisterType<GrantNames>().InstancePerLifetimeScope();
        builder.RegisterType<GrantUnits>().InstancePerLifetimeScope();
        builder.RegisterType<Following>().As<IHostedService>().SingleInstance();
        builder.RegisterType<ModuleTexts>().SingleInstance();
        builder.RegisterType<RecordLinks>();
        builder.RegisterType<CountingRules>();
        builder.RegisterType<PeriodChoices>();
        builder.RegisterType<ReportFindings>();
        builder.RegisterType<AddExceptionHandler>();
        builder.RegisterType<AskedReports>();
        builder.RegisterType<ReportPaper>();
        builder.RegisterInstance(ReportIssuer.Read(configuration));
        builder.RegisterType<FigureTable>();
        builder.RegisterAssemblyTypes(typeof(IReportFormat).Assembly).AssignableTo<IReportFormat>().As<IReportFormat>();
        builder.RegisterType<FiguresOfThePast>();
        builder.RegisterType<EnterPastTotalHandler>();
        builder.RegisterType<HolidayYears>();
        builder.RegisterType<AddHolidayHandler>();
        builder.RegisterType<ModuleEffect>();
        builder.RegisterType<SwitchableDistricts>().InstancePerLifetimeScope();
        builder.RegisterType<ReaderNotices>().InstancePerLifetimeScope();
        builder.RegisterType<AuditWords>().SingleInstance();
        builder.RegisterType<LayoutSource>().As<ILayoutSource>().InstancePerLifetimeScope();
        builder.RegisterType<ModuleSwitches>().SingleInstance();
        builder.RegisterType<DistrictSettings>().AsSelf().As<IDistrictSettings>().As<IFollower>().SingleInstance();
        builder.RegisterType<PublicAddress>().AsSelf().As<ISiteAddress>().SingleInstance();
        builder.RegisterType<PendingSignIns>().SingleInstance();
        builder.RegisterType<AnswerFloor>().SingleInstance();
        builder.RegisterType<Entrance>().InstancePerLifetimeScope();
        builder.RegisterType<LinkByMail>().InstancePerLifetimeScope();
        builder.RegisterInstance(SessionSettings.Read(configuration));
        builder.RegisterInstance(OpenIdConnectSetting.Read(configuration));
        if (options.IsDemo)
            builder.RegisterType<NoSecondFactor>().As<ISecondFactorRule>().SingleInstance();
        else
            builder.RegisterType<SecondFactorByGrants>().As<ISecondFactorRule>().SingleInstance();

        builder.RegisterInstance(UnitLevelSetting.Read(configuration));
        var mail = MailSettings.Read(configuration, data.Mail, options.IsDemo);
        builder.RegisterInstance(mail);
        if (mail.Bounces is not null)
            builder.RegisterModule(new BouncesComponent(mail.Bounces));
        builder.RegisterModule<AccountsComponent>();
        builder.RegisterInstance(FieldKeys.ReadOrMake(FieldKeyFile.Read(configuration, data.Root)));
        builder.RegisterModule<ProtectionComponent>();
        builder.RegisterModule<HolidaysComponent>();
        builder.RegisterModule<DocumentsComponent>();
        builder.RegisterModule<ExportComponent>();
        builder.RegisterModule<SavedListsComponent>();
        builder.RegisterModule<PastTotalsComponent>();
        builder.RegisterModule<OfficialDocumentsComponent>();
        builder.RegisterInstance(new AuditHeadFile(Path.Combine(data.Root, AuditHeadFile.Name)));
        builder.RegisterModule<AuditComponent>();
        builder.RegisterModule<IntegrityComponent>();
        builder.RegisterInstance(BackupSettings.Read(configuration));
        builder.RegisterInstance(new BackupPaths(data.Backups, data.Keys, Path.Combine(data.Root, AuditHeadFile.Name)));
        if (database.Provider == DatabaseProvider.Sqlite)
            builder.RegisterModule<BackupComponent>();
        builder.RegisterInstance(RetentionSettings.Read(configuration));
        builder.RegisterInstance(OfficialLayout.Read(configuration));
        builder.RegisterModule<RetentionComponent>();
        builder.RegisterModule<CoreUnitsComponent>();
        builder.RegisterModule<GrantsComponent>();
        builder.RegisterModule<CoreFiguresComponent>();
        builder.RegisterModule<ReportsComponent>();
        builder.RegisterModule<ChartsComponent>();
        builder.RegisterModule<JobLedgerComponent>();
        builder.RegisterModule<MailComponent>();
        builder.RegisterModule<RemindersComponent>();
        builder.RegisterModule<NoticesComponent>();
        builder.RegisterModule<JobsComponent>();
        builder.RegisterModule<ImportComponent>();
        builder.RegisterType<ImportWords>().SingleInstance();
    }
}
