using Autofac;
using ChoDon.Modules.Mediation.AddParty;
using ChoDon.Modules.Mediation.AssignCase;
using ChoDon.Modules.Mediation.CancelCase;
using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Dashboard;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Demo;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.EditCase;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.ExportCounts;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Modules.Mediation.HoldSession;
using ChoDon.Modules.Mediation.ImportCases;
using ChoDon.Modules.Mediation.KeepDisputeKinds;
using ChoDon.Modules.Mediation.ListCases;
using ChoDon.Modules.Mediation.PrintCase;
using ChoDon.Modules.Mediation.RecordCase;
using ChoDon.Modules.Mediation.Reminders;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.RevealCase;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.ShowCase;
using ChoDon.Modules.Mediation.TotalCases;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Mediation;

/// <summary>Disputes that people of a village help to settle; who is not on a case sees counts.</summary>
public sealed class MediationModule : IPlatformModule
{
    internal const string Id = "mediation";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<MediationText>();
        description.Data<MediationDbContext>();

        description.Permission(Permissions.ViewCounts, "Permission.ViewCounts", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.ExportCounts, "Permission.ExportCounts", Stereotypes.Officers);
        description.Permission(Permissions.WorkOnCases, "Permission.WorkOnCases", Stereotypes.Staff);
        description.Permission(Permissions.ImportCases, "Permission.ImportCases", Stereotypes.Officers);
        description.Permission(Permissions.AssignPeople, "Permission.AssignPeople", Stereotypes.Officers);
        description.Permission(Permissions.RevealParties, "Permission.RevealParties", Stereotypes.Officers, PermissionKind.Restricted);
        description.Permission(Permissions.EditKinds, "Permission.EditKinds", Stereotypes.DistrictOfficer);

        description.Navigation("Navigation.Counts", "/counts", Permissions.ViewCounts);
        description.Navigation("Navigation.Cases", "/cases", Permissions.WorkOnCases);

        description.Widget<MediatedWidget>("mediated", "Dashboard/Mediated", Permissions.ViewCounts, "Mediated.Title");
        description.Widget<MyCasesWidget>("my-cases", "Dashboard/MyCases", Permissions.WorkOnCases, "Cases.Title");
        description.Figures<MediationFigures>(MediationFigures.All);
        description.Narrative(MediationSentences.All);
        description.Reminder<FollowUpReminder>(FollowUpReminder.Definition);
        description.Reminder<FirstSessionReminder>(FirstSessionReminder.Definition);
        description.Setting(Settings.FirstSessionDays);
        description.Setting(Settings.Notation);
        description.Import<CaseImport>(CaseColumns.Definition);
        description.Demo<MediationDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<DisputeKindCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<KeepDisputeKindsHandler>();
        builder.RegisterType<CaseFields>();
        builder.RegisterType<CaseNumbers>();
        builder.RegisterType<CaseSecrets>();
        builder.RegisterType<KnownCases>();
        builder.RegisterType<CaseWriter>();
        builder.RegisterType<CaseCounts>();
        builder.RegisterType<CountCasesHandler>();
        builder.RegisterType<CountTable>();
        builder.RegisterType<TotalsReader>();
        builder.RegisterType<CaseRegister>();
        builder.RegisterType<AssignHandler>();
        builder.RegisterType<ListCasesHandler>();
        builder.RegisterType<RecordCaseHandler>();
        builder.RegisterType<CaseReader>();
        builder.RegisterType<EditCaseHandler>();
        builder.RegisterType<AddPartyHandler>();
        builder.RegisterType<HoldSessionHandler>();
        builder.RegisterType<RemovePartHandler>();
        builder.RegisterType<EndCaseHandler>();
        builder.RegisterType<ReopenCaseHandler>();
        builder.RegisterType<LookAtPromiseHandler>();
        builder.RegisterType<CancelCaseHandler>();
        builder.RegisterType<CaseCover>();
        builder.RegisterType<CasePaper>();
    }
}
