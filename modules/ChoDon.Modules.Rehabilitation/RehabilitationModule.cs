using Autofac;
using ChoDon.Modules.Rehabilitation.AddGoal;
using ChoDon.Modules.Rehabilitation.AssignMentor;
using ChoDon.Modules.Rehabilitation.BreakGlass;
using ChoDon.Modules.Rehabilitation.CancelCase;
using ChoDon.Modules.Rehabilitation.Dashboard;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Demo;
using ChoDon.Modules.Rehabilitation.EndCase;
using ChoDon.Modules.Rehabilitation.EraseCases;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Modules.Rehabilitation.KeepPeople;
using ChoDon.Modules.Rehabilitation.ListCases;
using ChoDon.Modules.Rehabilitation.MentorPeople;
using ChoDon.Modules.Rehabilitation.OpenCase;
using ChoDon.Modules.Rehabilitation.PersonRights;
using ChoDon.Modules.Rehabilitation.RecordNeeds;
using ChoDon.Modules.Rehabilitation.RecordVisit;
using ChoDon.Modules.Rehabilitation.ReferCase;
using ChoDon.Modules.Rehabilitation.Reminders;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.RevealCase;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Modules.Rehabilitation.TransferCase;
using ChoDon.Modules.Rehabilitation.WriteReview;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Rehabilitation;

/// <summary>Help for people who broke the law, as far as it is needed; only who is responsible for a case can open it.</summary>
public sealed class RehabilitationModule : IPlatformModule
{
    internal const string Id = "rehabilitation";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<RehabilitationText>();
        description.Data<RehabilitationDbContext>();

        description.Permission(Permissions.WorkOnCases, "Permission.WorkOnCases", Stereotypes.Officers);
        description.Permission(Permissions.Mentor, "Permission.Mentor", Stereotypes.VillageLeader);
        description.Permission(Permissions.Supervise, "Permission.Supervise", Stereotypes.Officers);
        description.Permission(Permissions.RevealPeople, "Permission.RevealPeople", Stereotypes.Officers, PermissionKind.Restricted);
        description.Permission(Permissions.ReadReferrals, "Permission.ReadReferrals", Stereotypes.Staff);
        description.Permission(Permissions.EraseCases, "Permission.EraseCases", Stereotypes.DistrictOfficer, PermissionKind.Restricted);
        description.Permission(Permissions.BreakGlass, "Permission.BreakGlass", Stereotypes.Officers, PermissionKind.Restricted);

        description.Navigation("Navigation.Cases", "/cases", Permissions.WorkOnCases);
        description.Navigation("Navigation.Mine", "/mine", Permissions.Mentor);
        description.Navigation("Referrals.Title", "/referrals", Permissions.ReadReferrals);

        description.Widget<HelpedWidget>("helped", "Dashboard/Helped", Permissions.WorkOnCases, "Helped.Title");
        description.Widget<MyCasesWidget>("my-cases", "Dashboard/MyCases", Permissions.WorkOnCases, "Cases.Title");
        description.Widget<MyPeopleWidget>("my-people", "Dashboard/MyPeople", Permissions.Mentor, "Mine.Title");
        description.Figures<RehabilitationFigures>(RehabilitationFigures.All);
        description.Narrative(RehabilitationSentences.All);
        description.Reminder<MyReviewReminder>(MyReviewReminder.Definition);
        description.Reminder<ReviewReminder>(ReviewReminder.Definition);
        description.Reminder<EndOfTermReminder>(EndOfTermReminder.Definition);
        description.Reminder<MentorReminder>(MentorReminder.Definition);
        description.Reminder<PlanReminder>(PlanReminder.Definition);
        description.Reminder<ApprovalReminder>(ApprovalReminder.Definition);
        description.Reminder<CorrectionReminder>(CorrectionReminder.Definition);
        description.Reminder<OfferReminder>(OfferReminder.Definition);
        description.Setting(Settings.MentorDays);
        description.Setting(Settings.PeopleOfMentor);
        description.Setting(Settings.PlanDays);
        description.Setting(Settings.EscalateDays);
        description.Setting(Settings.CorrectionDays);
        description.Setting(Settings.RetentionYears);
        description.Job<EraseCasesJob>(EraseCasesJob.Definition);
        description.Demo<RehabilitationDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<CaseTexts>();
        builder.RegisterType<KnownNumbers>();
        builder.RegisterType<MentorClock>();
        builder.RegisterType<MentorPlaces>();
        builder.RegisterType<PersonNames>();
        builder.RegisterType<OpenCaseRules>();
        builder.RegisterType<OpenCaseHandler>();
        builder.RegisterType<ListCasesHandler>();
        builder.RegisterType<CaseReader>();
        builder.RegisterType<FinishStepHandler>();
        builder.RegisterType<PersonCover>();
        builder.RegisterType<MentorChoices>();
        builder.RegisterType<AssignMentorHandler>();
        builder.RegisterType<RecordNeedsHandler>();
        builder.RegisterType<AddGoalHandler>();
        builder.RegisterType<RecordVisitHandler>();
        builder.RegisterType<WriteReviewHandler>();
        builder.RegisterType<MyPeopleReader>();
        builder.RegisterType<ProposeEndHandler>();
        builder.RegisterType<ApproveEndHandler>();
        builder.RegisterType<CancelCaseHandler>();
        builder.RegisterType<KeepPeopleHandler>();
        builder.RegisterType<CaseFinder>();
        builder.RegisterType<BreakGlassHandler>();
        builder.RegisterType<CorrectionHandler>();
        builder.RegisterType<OfferHandler>();
        builder.RegisterType<TransferDesk>();
        builder.RegisterType<ReferHandler>();
        builder.RegisterType<ReferralDesk>();
        builder.RegisterType<CaseEraser>();
        builder.RegisterType<ApproveErasureHandler>();
        builder.RegisterType<RegisterCounts>();
        builder.RegisterType<RegisterSpan>();
        builder.RegisterType<PersonTable>();
        builder.RegisterType<CaseDues>();
    }
}
