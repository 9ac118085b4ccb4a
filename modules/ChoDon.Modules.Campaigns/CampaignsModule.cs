using Autofac;
using ChoDon.Modules.Campaigns.AddMaterial;
using ChoDon.Modules.Campaigns.AttachFile;
using ChoDon.Modules.Campaigns.CalendarFeed;
using ChoDon.Modules.Campaigns.CancelSession;
using ChoDon.Modules.Campaigns.ChooseVillages;
using ChoDon.Modules.Campaigns.ConfirmSession;
using ChoDon.Modules.Campaigns.CountSessions;
using ChoDon.Modules.Campaigns.Dashboard;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Demo;
using ChoDon.Modules.Campaigns.EditSession;
using ChoDon.Modules.Campaigns.ExportSessions;
using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Modules.Campaigns.KeepTopics;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.PlanSession;
using ChoDon.Modules.Campaigns.RecordSession;
using ChoDon.Modules.Campaigns.Reminders;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Modules.Campaigns.SavePlan;
using ChoDon.Modules.Campaigns.ShowCalendar;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.ShowPlan;
using ChoDon.Modules.Campaigns.SuggestPlan;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Campaigns;

/// <summary>Campaigns, and the sessions in the villages by which they reach people.</summary>
public sealed class CampaignsModule : IPlatformModule
{
    internal const string Id = "campaigns";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<CampaignsText>();
        description.Data<CampaignsDbContext>();

        description.Permission(Permissions.ViewSessions, "Permission.ViewSessions", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.RecordSessions, "Permission.RecordSessions", Stereotypes.Staff);
        description.Permission(Permissions.ConfirmSessions, "Permission.ConfirmSessions", Stereotypes.Officers);
        description.Permission(Permissions.ExportSessions, "Permission.ExportSessions", Stereotypes.Officers);
        description.Permission(Permissions.EditPlans, "Permission.EditPlans", Stereotypes.Officers);

        description.Navigation("Navigation.Sessions", "/sessions", Permissions.ViewSessions);
        description.Navigation("Navigation.Plans", "/plans", Permissions.ViewSessions);
        description.Navigation("Navigation.Coverage", "/coverage", Permissions.ViewSessions);

        description.Widget<ReachWidget>("reach", "Dashboard/Reach", Permissions.ViewSessions, "Reach.Title");
        description.Widget<NextSessionsWidget>("next", "Dashboard/NextSessions", Permissions.ViewSessions, "Next.Title");
        description.Widget<CoverageWidget>("coverage", "Dashboard/Coverage", Permissions.ViewSessions, "Coverage.Box");
        description.Widget<AttendanceWidget>("attendance", "Dashboard/Attendance", Permissions.ViewSessions, "Attendance.Title");
        description.Figures<CampaignFigures>(CampaignFigures.All);
        description.Narrative(CampaignSentences.All);
        description.Chart(new TrendChart("sessions", "Chart.Sessions", CampaignFigures.VillageSessions));
        description.Chart(new TrendChart("attendances", "Chart.Attendances", CampaignFigures.MobilisationAttendances, CampaignFigures.LegalAttendances));
        description.Reminder<SessionReminder>(SessionReminder.Definition);
        description.Reminder<NotRecordedReminder>(NotRecordedReminder.Definition);
        description.Setting(Settings.MostPeople);
        description.Setting(Settings.RemindDays);
        description.Setting(Settings.RecordDays);
        description.Demo<CampaignsDemo>();
        description.Endpoints(CalendarFeedEndpoint.Map);
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<TopicCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<SessionRules>();
        builder.RegisterType<SessionTopics>();
        builder.RegisterType<SessionPlanner>();
        builder.RegisterType<SessionAccess>();
        builder.RegisterType<CampaignChoices>();
        builder.RegisterType<FilteredSessions>();
        builder.RegisterType<ListSessionsHandler>();
        builder.RegisterType<SessionTable>();
        builder.RegisterType<TotalsReader>();
        builder.RegisterType<ReachReader>();
        builder.RegisterType<SuggestionReader>();
        builder.RegisterType<PlanVillagesHandler>();
        builder.RegisterType<RecordSessionHandler>();
        builder.RegisterType<PlanSessionHandler>();
        builder.RegisterType<EditSessionHandler>();
        builder.RegisterType<ConfirmSessionHandler>();
        builder.RegisterType<CancelSessionHandler>();
        builder.RegisterType<AttachFileHandler>();
        builder.RegisterType<SavePlanHandler>();
        builder.RegisterType<ChooseVillagesHandler>();
        builder.RegisterType<TargetReader>();
        builder.RegisterType<KeepTopicsHandler>();
        builder.RegisterType<AddMaterialHandler>();
        builder.RegisterType<ShowCalendarHandler>();
        builder.RegisterType<OwnLinks>();
        builder.RegisterType<LinkFinder>();
        builder.RegisterType<CalendarWriter>();
        builder.RegisterType<CalendarFeedHandler>();
    }
}
