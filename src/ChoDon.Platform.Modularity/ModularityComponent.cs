using System.Reflection;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity.Discovery;
using ChoDon.Platform.Modularity.Gate;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Modularity;

/// <summary>Registers the catalog, the gate, and what the sound modules registered and declared.</summary>
public sealed class ModularityComponent(ModuleCatalog catalog) : Autofac.Module
{
    private static readonly MethodInfo AddContextMethod =
        typeof(ModularityComponent).GetMethod(nameof(AddContext), BindingFlags.NonPublic | BindingFlags.Static)!;

    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterInstance(catalog).AsSelf().As<IModuleCatalog>();
        builder.RegisterType<ModuleGate>().AsSelf().As<IModuleGate>().As<IFollower>().SingleInstance();
        builder.RegisterGeneric(typeof(ContractInUse<>)).As(typeof(IContractInUse<>));
        foreach (var module in catalog.Sound.ToList())
            catalog.Try(module, StartStep.TrialBuild, () => AddModule(builder, module));
    }

    private static void AddModule(ContainerBuilder builder, FoundModule module)
    {
        module.EntryPoint!.Register(builder);
        var declaration = module.Declaration!;
        Type[] declared =
        [
            .. declaration.Widgets.Select(widget => widget.WidgetType),
            .. declaration.Figures.Select(figures => figures.SourceType),
            .. declaration.Jobs.Select(job => job.JobType),
            .. declaration.Reminders.Select(reminder => reminder.SourceType),
            .. declaration.Imports.Select(import => import.ImportType),
            .. new[] { declaration.Demo }.OfType<Type>(),
        ];
        foreach (var type in declared)
            builder.RegisterType(type).InstancePerLifetimeScope();
        if (declaration.Data is { } context)
            AddContextMethod.MakeGenericMethod(context).Invoke(null, [builder]);
    }

    private static void AddContext<TContext>(ContainerBuilder builder)
        where TContext : ModuleDbContext
    {
        var prefix = ModuleDataAttribute.Of(typeof(TContext)).TablePrefix;
        builder.Register(services => services.Resolve<PlatformDatabase>().OptionsFor<TContext>(prefix))
            .As<DbContextOptions<TContext>>()
            .SingleInstance();
        builder.RegisterType<TContext>()
            .OnActivated(made => (made.Instance.Access, made.Instance.Time) = (made.Context.Resolve<IAccess>(), made.Context.Resolve<TimeProvider>()))
            .InstancePerLifetimeScope();
    }
}
