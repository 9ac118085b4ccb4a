using Autofac;
using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.AssessVillage;
using ChoDon.Modules.Enrollment.AttachCommitment;
using ChoDon.Modules.Enrollment.AttachMinutes;
using ChoDon.Modules.Enrollment.AttachRules;
using ChoDon.Modules.Enrollment.CertifyRecognition;
using ChoDon.Modules.Enrollment.CheckByCommune;
using ChoDon.Modules.Enrollment.CloseVillageModel;
using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Dashboard;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.DecideRecognition;
using ChoDon.Modules.Enrollment.Demo;
using ChoDon.Modules.Enrollment.EditHousehold;
using ChoDon.Modules.Enrollment.EditTerm;
using ChoDon.Modules.Enrollment.EditVillageModel;
using ChoDon.Modules.Enrollment.EndTerm;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.ExportHouseholds;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.FollowSet;
using ChoDon.Modules.Enrollment.GiveVillagePoints;
using ChoDon.Modules.Enrollment.HoldVillageMeeting;
using ChoDon.Modules.Enrollment.ImportHouseholds;
using ChoDon.Modules.Enrollment.KeepMembers;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.ListPointItems;
using ChoDon.Modules.Enrollment.ListPostHolders;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.MergeHousehold;
using ChoDon.Modules.Enrollment.MoveHousehold;
using ChoDon.Modules.Enrollment.PrintCertificate;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.RegisterForRecognition;
using ChoDon.Modules.Enrollment.RejoinModel;
using ChoDon.Modules.Enrollment.Reminders;
using ChoDon.Modules.Enrollment.RemoveMistake;
using ChoDon.Modules.Enrollment.ReopenVillageModel;
using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ReturnRecognition;
using ChoDon.Modules.Enrollment.RevokeRecognition;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.SaveVillagePost;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Search;
using ChoDon.Modules.Enrollment.ShowCoverage;
using ChoDon.Modules.Enrollment.ShowHandover;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.ShowJoins;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.SplitHousehold;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Modules.Enrollment.TellOthers;
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
        description.Permission(Permissions.ExportHouseholds, "Permission.ExportHouseholds", Stereotypes.Officers);
        description.Permission(Permissions.ViewVillages, "Permission.ViewVillages", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.EditVillages, "Permission.EditVillages", Stereotypes.Officers);

        description.Permission(Permissions.EditRecognition, "Permission.EditRecognition", Stereotypes.Staff);
        description.Permission(Permissions.DecideRecognition, "Permission.DecideRecognition", Stereotypes.Officers);

        description.Navigation("Navigation.Households", "/households", Permissions.ViewHouseholds);
        description.Navigation("Navigation.Villages", "/villages", Permissions.ViewVillages);
        description.Navigation("Navigation.Recognition", "/recognition", Permissions.ViewVillages);

        description.Widget<CoverageWidget>("coverage", "Dashboard/Coverage", Permissions.ViewVillages, "Coverage.Title");
        description.Widget<VacanciesWidget>("vacancies", "Dashboard/Vacancies", Permissions.ViewVillages, "Vacancies.Title");
        description.Widget<JoinsWidget>("joins", "Dashboard/Joins", Permissions.ViewVillages, "Joins.Last");
        description.Figures<EnrollmentFigures>(EnrollmentFigures.All);
        description.Figures<RecognitionFigures>(RecognitionFigures.All);
        description.Narrative(EnrollmentSentences.All);
        description.Chart(EnrollmentFigures.Coverage);
        description.Reminder<VacancyReminder>(VacancyReminder.Definition);
        description.Reminder<TermEndReminder>(TermEndReminder.Definition);
        description.Reminder<RecognitionReminder>(RecognitionReminder.Definition);
        description.Setting(Settings.VacancyDays);
        description.Setting(Settings.RegistrationDue);
        description.Setting(Settings.DecisionDue);
        description.Setting(Settings.RecognitionRemindDays);
        description.Setting(Settings.VillagePoints);
        description.Setting(Settings.TermEndDays);
        description.Setting(Settings.TermMonths);
        description.Setting(Settings.ModelNames);
        description.Import<HouseholdImport>(HouseholdColumns.Definition);
        description.Demo<EnrollmentDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<VillagePeople>().As<IVillagePeople>();
        builder.RegisterType<HouseholdCounts>();
        builder.RegisterType<ModelNames>();
        builder.RegisterType<ModelChoices>();

        builder.RegisterType<Vocabulary>().SingleInstance();
        builder.RegisterType<HouseholdSearch>();
        builder.RegisterType<FilteredHouseholds>();
        builder.RegisterType<HouseholdOrdering>();
        builder.RegisterType<ListHouseholdsHandler>();
        builder.RegisterType<HouseholdTable>();
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
        builder.RegisterType<AfterMergeReader>();
        builder.RegisterType<ResolveDuplicatesHandler>();

        builder.RegisterType<ListVillagesHandler>();
        builder.RegisterType<VillageReader>();
        builder.RegisterType<StartVillageModelHandler>();
        builder.RegisterType<AppointPostHolderHandler>();
        builder.RegisterType<EndTermHandler>();
        builder.RegisterType<EditVillageModelHandler>();
        builder.RegisterType<CloseVillageModelHandler>();
        builder.RegisterType<ReopenVillageModelHandler>();
        builder.RegisterType<AttachRulesHandler>();
        builder.RegisterType<EditTermHandler>();
        builder.RegisterType<SaveVillagePostHandler>();
        builder.RegisterType<SaveVillageTagHandler>();
        builder.RegisterType<RemoveMistakeHandler>();
        builder.RegisterType<JoinsReader>();
        builder.RegisterType<CoverageReader>();
        builder.RegisterType<ListPostHoldersHandler>();
        builder.RegisterType<HandedOver>();
        builder.RegisterType<VillageMatters>().As<IHandedOverSource>();
        builder.RegisterType<RecognitionMatters>().As<IHandedOverSource>();

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
        builder.RegisterType<CertificatePaper>();
        builder.RegisterType<EvidenceReader>();
        builder.RegisterType<StepTaker>();
        builder.RegisterType<FollowSetHandler>();
        builder.RegisterType<PointReader>();
        builder.RegisterType<PointItemsHandler>();
        builder.RegisterType<GivePointsHandler>();
        builder.RegisterType<AttachMinutesHandler>();
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
