using Autofac;
using ChoDon.Modules.Commendations.AttachFile;
using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.CloseMeeting;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Dashboard;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.DeleteMeeting;
using ChoDon.Modules.Commendations.Demo;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Modules.Commendations.EditOccasion;
using ChoDon.Modules.Commendations.ExportRegister;
using ChoDon.Modules.Commendations.Figures;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.KeepAwardForms;
using ChoDon.Modules.Commendations.KeepCouncil;
using ChoDon.Modules.Commendations.KeepQuotas;
using ChoDon.Modules.Commendations.KeepTemplates;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.ListSubmitted;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.MakeDecision;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.PlanMeeting;
using ChoDon.Modules.Commendations.PrintMinutes;
using ChoDon.Modules.Commendations.PublishList;
using ChoDon.Modules.Commendations.RecordConsent;
using ChoDon.Modules.Commendations.Reminders;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.ShowMeeting;
using ChoDon.Modules.Commendations.ShowOccasion;
using ChoDon.Modules.Commendations.ShowProposal;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Modules.Commendations.TakeStep;
using ChoDon.Modules.Commendations.WriteProposal;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Commendations;

/// <summary>Commendations: from the evidence in the registers to the signed decision and its presentation.</summary>
public sealed class CommendationsModule : IPlatformModule
{
    internal const string Id = "commendations";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<CommendationsText>();
        description.Data<CommendationsDbContext>();

        description.Permission(Permissions.View, "Permission.View", Stereotypes.Staff);
        description.Permission(Permissions.Propose, "Permission.Propose", Stereotypes.Staff);
        description.Permission(Permissions.Review, "Permission.Review", Stereotypes.Officers);
        description.Permission(Permissions.KeepCouncil, "Permission.KeepCouncil", Stereotypes.Officers);
        description.Permission(Permissions.Vote, "Permission.Vote", Stereotypes.Officers | Stereotypes.Reader);
        description.Permission(Permissions.Decide, "Permission.Decide", Stereotypes.Officers);
        description.Permission(Permissions.EditOccasions, "Permission.EditOccasions", Stereotypes.DistrictOfficer);
        description.Permission(Permissions.EditForms, "Permission.EditForms", Stereotypes.DistrictOfficer);
        description.Permission(Permissions.EditTemplates, "Permission.EditTemplates", Stereotypes.DistrictOfficer);
        description.Permission(Permissions.Export, "Permission.Export", Stereotypes.Officers);

        description.Setting(Settings.Days);
        description.Setting(Settings.DaysUnscheduled);
        description.Setting(Settings.PresentWithin);
        description.Setting(Settings.Quorum);
        description.Setting(Settings.Majority);
        description.Setting(Settings.Issuer);
        description.Setting(Settings.LetterNotation);
        description.Setting(Settings.DecisionNotation);
        description.Setting(Settings.MinutesNotation);

        description.Navigation("Proposals.Title", "/proposals", Permissions.View);
        description.Navigation("Occasions.Title", "/occasions", Permissions.View);
        description.Navigation("Register.Title", "/register", Permissions.View);
        description.Widget<PipelineWidget>("pipeline", "Dashboard/Pipeline", Permissions.View, "Board.Pipeline");
        description.Widget<QuotaWidget>("quotas", "Dashboard/Quotas", Permissions.View, "QuotaBox.Title");
        description.Figures<CommendationFigures>(CommendationFigures.All);
        description.Narrative(CommendationSentences.All);
        description.Reminder<DeadlineReminder>(DeadlineReminder.Definition);
        description.Reminder<ReviewReminder>(ReviewReminder.Definition);
        description.Reminder<CouncilReminder>(CouncilReminder.Definition);
        description.Reminder<DecisionReminder>(DecisionReminder.Definition);
        description.Reminder<AppealReminder>(AppealReminder.Definition);
        description.Reminder<PresentReminder>(PresentReminder.Definition);
        description.Demo<CommendationsDemo>();
        description.Navigation("Navigation.Meetings", "/meetings", Permissions.KeepCouncil);
        description.Navigation("Navigation.Ballots", "/ballots", Permissions.Vote);
        description.Navigation("Navigation.Decisions", "/decisions", Permissions.View);
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<AwardFormCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<ProposalAccess>();
        builder.RegisterType<StepWriter>();
        builder.RegisterType<ProposalFields>();
        builder.RegisterType<AddProposalHandler>();
        builder.RegisterType<EditProposalHandler>();
        builder.RegisterType<ReportDrafter>();
        builder.RegisterType<ReportHandler>();
        builder.RegisterType<EvidenceReader>();
        builder.RegisterType<SimilarProposals>();
        builder.RegisterType<ProposalReader>();
        builder.RegisterType<TakeStepHandler>();
        builder.RegisterType<ConsentHandler>();
        builder.RegisterType<AttachFileHandler>();

        builder.RegisterType<PaperUnits>();
        builder.RegisterType<PaperWriter>();
        builder.RegisterType<OccasionPaper>();
        builder.RegisterType<ProposalPaper>();
        builder.RegisterType<KeepAwardFormsHandler>();
        builder.RegisterType<EditOccasionHandler>();
        builder.RegisterType<OccasionReader>();
        builder.RegisterType<TurnOccasionHandler>();
        builder.RegisterType<QuotaReader>();
        builder.RegisterType<KeepQuotasHandler>();
        builder.RegisterType<TemplateHandler>();

        builder.RegisterType<OccasionNames>().InstancePerLifetimeScope();
        builder.RegisterType<FilteredProposals>();
        builder.RegisterType<WaitingForMe>();
        builder.RegisterType<ListProposalsHandler>();
        builder.RegisterType<ListSubmittedHandler>();
        builder.RegisterType<RegisterReader>();
        builder.RegisterType<RegisterTable>();
        builder.RegisterType<PublicationPaper>();
        builder.RegisterType<CouncilBodies>();
        builder.RegisterType<MeetingReader>();
        builder.RegisterType<MeetingNumbers>();
        builder.RegisterType<VoteWriter>();
        builder.RegisterType<VoteChoices>();
        builder.RegisterType<KeepCouncilHandler>();
        builder.RegisterType<WaitingProposals>();
        builder.RegisterType<PlanMeetingHandler>();
        builder.RegisterType<ChangePresenceHandler>();
        builder.RegisterType<DeleteMeetingHandler>();
        builder.RegisterType<CloseMeetingHandler>();
        builder.RegisterType<MinutesPaper>();
        builder.RegisterType<PassedProposals>();
        builder.RegisterType<AwardedCounts>();
        builder.RegisterType<QuotaCheck>();
        builder.RegisterType<DecisionReader>();
        builder.RegisterType<DecisionChecks>();
        builder.RegisterType<MakeDecisionHandler>();
        builder.RegisterType<DecisionPaper>();
    }
}
