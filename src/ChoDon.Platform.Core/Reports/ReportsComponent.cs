using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Reports of units over periods.</summary>
public sealed class ReportsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.Register(scope => new ReportReader(
            scope.Resolve<IFigureReader>(),
            scope.Resolve<FigureProvenance>(),
            scope.Resolve<IModuleCatalog>(),
            scope.Resolve<IUnitDirectory>(),
            scope.Resolve<TimeProvider>())).InstancePerLifetimeScope();
        builder.Register(scope => new PublicReportReader(
            scope.Resolve<IPublicFigures>(), scope.Resolve<FigureModules>(), scope.Resolve<IModuleCatalog>())).SingleInstance();
        builder.Register(scope => new ChangeReader(
            scope.Resolve<IFigureReader>(), scope.Resolve<FigureReader>(), scope.Resolve<IAccess>())).InstancePerLifetimeScope();
    }
}
