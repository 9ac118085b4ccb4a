using Autofac;
using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.Dashboard;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Demo;
using ChoDon.Modules.Enrollment.EditHousehold;
using ChoDon.Modules.Enrollment.EndTerm;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.Jobs;
using ChoDon.Modules.Enrollment.LeaveModel;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.RejoinModel;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.ShowVillage;
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
        description.Permission(Permissions.ViewVillages, "Permission.ViewVillages", Stereotypes.Staff | Stereotypes.Reader);
        description.Permission(Permissions.EditVillages, "Permission.EditVillages", Stereotypes.Officers);

        description.Navigation("Navigation.Households", "/households", Permissions.ViewHouseholds);
        description.Navigation("Navigation.Villages", "/villages", Permissions.ViewVillages);

        description.Widget<CoverageWidget>("coverage", "Dashboard/Coverage", Permissions.ViewVillages);
        description.Figures<EnrollmentFigures>(EnrollmentFigures.All);
        description.Job<VacancyReminder>(VacancyReminder.Definition);
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

        builder.RegisterType<ListVillagesHandler>();
        builder.RegisterType<VillageReader>();
        builder.RegisterType<StartVillageModelHandler>();
        builder.RegisterType<AppointPostHolderHandler>();
        builder.RegisterType<EndTermHandler>();
    }
}
