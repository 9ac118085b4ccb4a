using Autofac;
using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.AssessVillage;
using ChoDon.Modules.Enrollment.AttachCommitment;
using ChoDon.Modules.Enrollment.CertifyRecognition;
using ChoDon.Modules.Enrollment.CheckByCommune;
using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Dashboard;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.DecideRecognition;
using ChoDon.Modules.Enrollment.Demo;
using ChoDon.Modules.Enrollment.EditHousehold;
using ChoDon.Modules.Enrollment.EndTerm;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.HoldVillageMeeting;
using ChoDon.Modules.Enrollment.ImportHouseholds;
using ChoDon.Modules.Enrollment.Jobs;
using ChoDon.Modules.Enrollment.KeepMembers;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.MergeHousehold;
using ChoDon.Modules.Enrollment.MoveHousehold;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.RegisterForRecognition;
using ChoDon.Modules.Enrollment.RejoinModel;
using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ReturnRecognition;
using ChoDon.Modules.Enrollment.RevokeRecognition;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.SplitHousehold;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Enrollment;

/// <summary>The register of village models and safe households.</summary>
public sealed class EnrollmentModule : IPlatformModule
{
    internal const string Id = "enrollment";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<EnrollmentText>();
        description.Data<EnrollmentDbContext>();

        description.Permission(Permissions.ViewHouseholds, "Permission.ViewHouseholds", Stereotypes.Staff);
        description.Permission(Permissions.EditHouseholds, "Permission.EditHouseholds", Stereotypes.Staff);
        description.Permission(Permissions.RevealCitizenNumbers, "Permission.RevealCitizenNumbers", Stereotypes.Officers);
        description.Permission(Permissions.ImportHouseholds, "Permission.ImportHouseholds", Stereotypes.Officers);
        description.Permission(Permissions.ViewVillages, "Permission.ViewVillages", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.EditVillages, "Permission.EditVillages", Stereotypes.Officers);

        description.Permission(Permissions.EditRecognition, "Permission.EditRecognition", Stereotypes.Staff);
        description.Permission(Permissions.DecideRecognition, "Permission.DecideRecognition", Stereotypes.Officers);

        description.Navigation("Navigation.Households", "/households", Permissions.ViewHouseholds);
        description.Navigation("Navigation.Villages", "/villages", Permissions.ViewVillages);
        description.Navigation("Navigation.Recognition", "/recognition", Permissions.ViewVillages);

        description.Widget<CoverageWidget>("coverage", "Dashboard/Coverage", Permissions.ViewVillages, "Coverage.Title");
        description.Figures<EnrollmentFigures>(EnrollmentFigures.All);
        description.Figures<RecognitionFigures>(RecognitionFigures.All);
        description.Job<VacancyReminder>(VacancyReminder.Definition);
        description.Setting(Settings.VacancyDays);
        description.Setting(Settings.RegistrationDue);
        description.Setting(Settings.DecisionDue);
        description.Setting(Settings.VillagePoints);
        description.Import<HouseholdImport>(HouseholdColumns.Definition);
        description.Demo<EnrollmentDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<DistrictVillages>().InstancePerLifetimeScope();
        builder.RegisterType<Vacancies>().InstancePerLifetimeScope();

        builder.RegisterType<ListHouseholdsHandler>();
        builder.RegisterType<HouseholdReader>();
        builder.RegisterType<EnrolHouseholdHandler>();
        builder.RegisterType<EditHouseholdHandler>();
        builder.RegisterType<LeaveModelHandler>();
        builder.RegisterType<RejoinModelHandler>();
        builder.RegisterType<MemberHandler>();
        builder.RegisterType<AttachCommitmentHandler>();
        builder.RegisterType<MoveHouseholdHandler>();
        builder.RegisterType<SplitHouseholdHandler>();
        builder.RegisterType<MergeHouseholdHandler>();
        builder.RegisterType<DuplicateList>();
        builder.RegisterType<ResolveDuplicatesHandler>();

        builder.RegisterType<ListVillagesHandler>();
        builder.RegisterType<VillageReader>();
        builder.RegisterType<StartVillageModelHandler>();
        builder.RegisterType<AppointPostHolderHandler>();
        builder.RegisterType<EndTermHandler>();

        RegisterRecognition(builder);
    }

    private static void RegisterRecognition(ContainerBuilder builder)
    {
        builder.RegisterType<CriterionSetCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<RecognitionUnits>();
        builder.RegisterType<RecognitionDates>();
        builder.RegisterType<RecognitionAccess>();
        builder.RegisterType<RecognitionOverview>();
        builder.RegisterType<RecognitionReader>();
        builder.RegisterType<EvidenceReader>();
        builder.RegisterType<StepTaker>();
        builder.RegisterType<RegisterForRecognitionHandler>();
        builder.RegisterType<AssessVillageHandler>();
        builder.RegisterType<HoldVillageMeetingHandler>();
        builder.RegisterType<CheckByCommuneHandler>();
        builder.RegisterType<DecideRecognitionHandler>();
        builder.RegisterType<CertifyRecognitionHandler>();
        builder.RegisterType<ReturnRecognitionHandler>();
        builder.RegisterType<RevokeRecognitionHandler>();
    }
}
