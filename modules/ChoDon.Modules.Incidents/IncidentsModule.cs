using Autofac;
using ChoDon.Modules.Incidents.CountIncidents;
using ChoDon.Modules.Incidents.Dashboard;
using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Demo;
using ChoDon.Modules.Incidents.EditIncident;
using ChoDon.Modules.Incidents.ExportIncidents;
using ChoDon.Modules.Incidents.Figures;
using ChoDon.Modules.Incidents.ImportIncidents;
using ChoDon.Modules.Incidents.KeepKinds;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.MonthlySheet;
using ChoDon.Modules.Incidents.RecordIncident;
using ChoDon.Modules.Incidents.Reminders;
using ChoDon.Modules.Incidents.RemoveIncident;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Incidents;

/// <summary>How many incidents of security and order were handled, by village and month.</summary>
public sealed class IncidentsModule : IPlatformModule
{
    internal const string Id = "incidents";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<IncidentsText>();
        description.Data<IncidentsDbContext>();

        description.Permission(Permissions.View, "Permission.View", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.Record, "Permission.Record", Stereotypes.Officers);
        description.Permission(Permissions.Export, "Permission.Export", Stereotypes.Officers);
        description.Permission(Permissions.Import, "Permission.Import", Stereotypes.Officers);
        description.Permission(Permissions.EditKinds, "Permission.EditKinds", Stereotypes.DistrictOfficer);

        description.Navigation("Navigation.List", "/counts", Permissions.View);
        description.Navigation("Navigation.Sheet", "/sheet", Permissions.Record);

        description.Widget<HandledWidget>("handled", "Dashboard/Handled", Permissions.View, "Handled.Title");
        description.Widget<LastMonthsWidget>("months", "Dashboard/LastMonths", Permissions.View, "Months.Title");
        description.Figures<IncidentFigures>(IncidentFigures.All);
        description.Narrative(IncidentSentences.All);
        description.Chart(new TrendChart("handled", "Chart.Handled", IncidentFigures.Handled));
        description.Reminder<SheetReminder>(SheetReminder.Definition);
        description.Setting(Settings.SheetDay);
        description.Setting(Settings.EscalateDays);
        description.Import<CountImport>(CountColumns.Definition);
        description.Demo<IncidentsDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<KindCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<KeepKindsHandler>();
        builder.RegisterType<CountRules>();
        builder.RegisterType<DoubtReader>();
        builder.RegisterType<FilteredCounts>();
        builder.RegisterType<ListIncidentsHandler>();
        builder.RegisterType<IncidentTable>();
        builder.RegisterType<TotalsReader>();
        builder.RegisterType<RecordIncidentHandler>();
        builder.RegisterType<EditIncidentHandler>();
        builder.RegisterType<RemoveIncidentHandler>();
        builder.RegisterType<SheetReader>();
        builder.RegisterType<SheetHandler>();
    }
}
