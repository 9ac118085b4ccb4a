using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;

namespace ChoDon.Platform.Core.Charts;

/// <summary>Charts of units.</summary>
public sealed class ChartsComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.Register(scope => new ChartReader(
            scope.Resolve<PermittedMonths>(),
            scope.Resolve<IFigureReader>(),
            scope.Resolve<FigureModules>(),
            scope.Resolve<IKeptCounts>(),
            scope.Resolve<IUnitDirectory>(),
            scope.Resolve<PlatformDatabase>())).InstancePerLifetimeScope();
}
